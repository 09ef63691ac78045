/** What an error of the system means for the person at the keyboard, and what to do. Never a stack trace. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了。请腾出空间后再试。',
  EDQUOT: '磁盘配额用完了。请腾出空间后再试。',
  EROFS: '要写入的位置是只读的。请换一个可以写入的文件夹（OUT_DIR）。',
  EACCES: '没有写入权限。请检查内容文件夹、输出文件夹和项目文件夹的权限，或换一个文件夹（OUT_DIR）。',
  EPERM:
    '系统不允许这样写入。请检查输出文件夹的权限，或换一个文件夹（OUT_DIR）；U 盘（FAT、exFAT）上不能生成，可以生成好再复制过去。',
  EBUSY: '输出文件夹正被系统占用（例如它是挂载点）。请把 OUT_DIR 设成它下面的一个文件夹。',
  EXDEV: '输出文件夹和它旁边的文件夹不在同一块磁盘上。请换一个文件夹（OUT_DIR）。',
  ENOTDIR: '路径里有一段不是文件夹。请检查 CONTENT_DIR 和 OUT_DIR。',
  EISDIR: '要写文件的位置上有一个同名的文件夹。请把它移走再试。',
  ENAMETOOLONG: '文件名或路径太长了。请换短一些的名字。',
  ELOOP: '路径里的链接绕成了一圈。请检查 CONTENT_DIR 和 OUT_DIR。',
  EIO: '磁盘读写出错，可能坏了。请换一块磁盘再试。',
  EMFILE: '系统同时打开的文件太多。请关掉别的程序再试。',
  ENOMEM: '内存不够。请关掉别的程序再试。',
  EADDRINUSE: '端口被占用了。请关掉占用它的程序，或换一个端口：在命令前面写 PORT=4322。',
};

/** Native parts of the tools say it in words. */
const words: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b/i, 'ENOSPC'],
  [/read-only file system|os error 30\b/i, 'EROFS'],
  [/permission denied|os error 13\b/i, 'EACCES'],
  [/heap out of memory|cannot allocate memory|os error 12\b/i, 'ENOMEM'],
];

/** The sentence for an error of the system; undefined for any other error. */
export function explainFailure(error: unknown): string | undefined {
  const { code = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const text = error instanceof Error ? error.message : String(error);
  const named = Object.keys(meanings).find((name) => code === name || new RegExp(`\\b${name}\\b`).test(text));
  const meaning = meanings[named ?? words.find(([pattern]) => pattern.test(text))?.[1] ?? ''];
  return meaning;
}
