import { idMaxLength, isId } from '../text/ids.ts';
import { defineCheck } from './check.ts';

/** A file name is the entry's address: small Latin letters, digits and hyphens.
 *  Why: names with #, ?, blanks or Chinese made pages that nobody could open or link to. */
export const fileName = defineCheck({
  code: 'file-name',
  scope: 'name',
  check({ path }, report) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const id = name.replace(/\.[^.]*$/, '');
    if (isId(id)) return;
    report({
      line: 1,
      column: 1,
      message:
        id.length > idMaxLength
          ? `文件名“${name}”太长，最多 ${idMaxLength} 个字符。`
          : `文件名“${name}”不能当网址用。`,
      hint: '文件名只用小写拼音、数字和连字符，例如 yang-jinlong.md。',
    });
  },
});
