import { defineCheck } from '../check.ts';

/** A file has something in it.
 *  Why: an interrupted copy or a full disk leaves empty files; the entry vanished from the site and nobody noticed. */
export const fileEmpty = defineCheck({
  code: 'file-empty',
  scope: 'bytes',
  check({ bytes, size = bytes.length }, report) {
    if (size > bytes.length || bytes.some((byte) => !blanks.has(byte))) return;
    report({
      line: 1,
      column: 1,
      message: '文件是空的。',
      hint: '可能没有保存，或复制时中断了：重新放入内容；不要了就删掉这个文件。',
    });
  },
});

/** Tab, line feed, carriage return, blank and the three bytes of a BOM. */
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
