import { defineCheck } from '../check.ts';

/** The first bytes by which a file tells what it is. */
export const signatures: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['新版 Word、WPS 文档或压缩包', [0x50, 0x4b, 0x03, 0x04]],
  ['旧版 Word、WPS 文档', [0xd0, 0xcf, 0x11, 0xe0]],
  [' PDF 文件', [0x25, 0x50, 0x44, 0x46]],
  ['富文本（RTF）文件', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['图片', [0x89, 0x50, 0x4e, 0x47]],
  ['图片', [0xff, 0xd8, 0xff]],
];

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
