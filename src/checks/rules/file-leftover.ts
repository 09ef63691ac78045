import { nameOf } from '../content-path.ts';
import { defineCheck } from '../check.ts';

/** No leftovers of office programs, file managers and downloads.
 *  Why: “讲话 - 副本.md” beside “讲话.md” put one speech on the site twice, in two versions. */
export const fileLeftover = defineCheck({
  code: 'file-leftover',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      const what = findOrigin(nameOf(file.path));
      if (what === undefined) continue;
      report(file, {
        line: 1,
        column: 1,
        message: `文件名像是${what}。`,
        hint: '确认要的内容都在正式的文件里，然后删掉这个文件。',
      });
    }
  },
});

export function findOrigin(name: string): string | undefined {
  if (/^(~\$|\.~)/.test(name)) return ' Word 或 WPS 打开文件时留下的临时文件';
  if (name.startsWith('.')) return '系统或编辑软件留下的隐藏文件';
  if (/(~|\.(bak|tmp|temp|orig|rej|swp|old|wbk))$/i.test(name)) return '编辑软件留下的备份文件';
  if (/副本|复件| - copy\b/i.test(name) || /[（(]\d+[)）]\.[^.]+$/.test(name))
    return '复制或重复下载出来的文件';
  return undefined;
}
