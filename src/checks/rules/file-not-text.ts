import { defineCheck } from '../check.ts';
import { signatures } from '../signatures.ts';

/** A file is text, whatever its name says.
 *  Why: a Word document that was only renamed to .md looks right in the file manager and is rubbish on the page. */
export const fileNotText = defineCheck({
  code: 'file-not-text',
  scope: 'bytes',
  check({ bytes }, report) {
    const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
    if (!found) return;
    report({
      line: 1,
      column: 1,
      message: `这是${found[0]}，只是改了文件名，不是纯文本。`,
      hint: '改名不会变成文本：用 npm run import 导入原文件，或把文字复制到一个新建的 .md 文件里。',
    });
  },
});
