/** What an error of the system means for the person at the keyboard, and what to do. Never a stack trace. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了。请腾出空间后再试。',
  EROFS: '输出的位置是只读的。请换一个可以写入的文件夹（OUT_DIR）。',
  EACCES: '没有写入权限。请检查输出文件夹的权限，或换一个文件夹（OUT_DIR）。',
  EPERM: '系统不允许这样写入。请检查输出文件夹的权限，或换一个文件夹（OUT_DIR）。',
  ENOTDIR: '路径里有一段不是文件夹。请检查 CONTENT_DIR 和 OUT_DIR。',
  EMFILE: '系统同时打开的文件太多。请关掉别的程序再试。',
  EADDRINUSE: '端口被占用了。请关掉占用它的程序，或换一个端口，例如 PORT=4322 npm start。',
};

export function explainFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const meaning = meanings[code];
  if (meaning) return meaning;
  const text = error instanceof Error ? error.message : String(error);
  const known = Object.keys(meanings).find((name) => text.includes(name));
  return known ? (meanings[known] ?? '') : `生成网站时出错，请把下面的内容发给维护人员：\n${text}`;
}
