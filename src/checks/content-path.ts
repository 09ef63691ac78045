/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file name without its last ending. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]*$/, '');
}

/** Which program or habit leaves files of this name behind, in words for a sentence; undefined for an ordinary name. */
export function findOrigin(name: string): string | undefined {
  if (/^(~\$|\.~)/.test(name)) return ' Word 或 WPS 打开文件时留下的临时文件';
  if (name.startsWith('.')) return '系统或编辑软件留下的隐藏文件';
  if (/(~|\.(bak|tmp|temp|orig|rej|swp|old|wbk))$/i.test(name)) return '编辑软件留下的备份文件';
  if (/副本|复件| - copy\b/i.test(name) || /[（(]\d+[)）]\.[^.]+$/.test(name))
    return '复制或重复下载出来的文件';
  return undefined;
}
