import { idMaxLength, isDeviceName, isId } from '../../text/ids.ts';
import { defineCheck } from '../check.ts';
import { findOrigin, stemOf } from '../content-path.ts';

/** A file name is the entry's address: small Latin letters, digits and hyphens.
 *  Why: names with #, ?, blanks or Chinese made pages that nobody could open or link to. */
export const fileName = defineCheck({
  code: 'file-name',
  scope: 'names',
  check(files, report) {
    for (const file of files) {
      const name = file.path.split('/').at(-1) ?? '';
      const id = stemOf(file.path).replace(/(\.(md|markdown|mdx|ya?ml|txt))+$/i, '');
      const fault = findOrigin(name) === undefined ? findFault(id) : undefined;
      if (fault === undefined) continue;
      const better = suggestId(id);
      report(file, {
        line: 1,
        column: 1,
        message: `文件名“${name}”${fault}，不能当网址用。`,
        hint: isId(better)
          ? `把文件名改成 ${better}${name.slice(name.lastIndexOf('.')).toLowerCase()}。`
          : '文件名只用小写拼音、数字和连字符，不超过 80 个字符，例如 lv-jinxiang.md；npm run new 会替你取名。',
      });
    }
  },
});

function findFault(id: string): string | undefined {
  if (isDeviceName(id)) return '是 Windows 的保留名';
  if (isId(id)) return undefined;
  if (/\p{Script=Han}/u.test(id)) return '里有汉字';
  if (/\s/.test(id)) return '里有空格';
  if (/[A-Z]/.test(id)) return '里有大写字母';
  if (id.length > idMaxLength) return `太长，超过 ${idMaxLength} 个字符`;
  const odd = /[^a-z0-9-]/.exec(id)?.[0];
  return odd === undefined ? '里的连字符放得不对' : `里有“${odd}”`;
}

function suggestId(id: string): string {
  return isDeviceName(id)
    ? ''
    : id
        .toLowerCase()
        .replace(/[\s_.&+,]+/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-|-$/g, '');
}
