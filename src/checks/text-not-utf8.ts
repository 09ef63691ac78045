import { defineCheck } from './check.ts';

/** Every file is UTF-8.
 *  Why: a file saved by an old editor in GBK was published as a page of question marks. */
export const textNotUtf8 = defineCheck({
  code: 'text-not-utf8',
  scope: 'bytes',
  check({ bytes }, report) {
    if (decodes(bytes, 'utf-8')) return;
    const guess =
      bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : decodes(bytes, 'gb18030') ? 'GBK' : '别的编码';
    report({
      ...findBadByte(bytes),
      message: `文件不是 UTF-8 编码，看起来是 ${guess}。`,
      hint: '用编辑器打开，选“另存为”，编码选 UTF-8，再保存。',
    });
  },
});

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The line of the first byte that is not UTF-8: everything before it decodes. */
function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    if (!decodes(bytes.subarray(start, at), 'utf-8')) return { line, column: 1 };
    start = at + 1;
    line += 1;
  }
  return { line: 1, column: 1 };
}
