import { defineCheck } from '../check.ts';
import { signatures } from '../signatures.ts';

/** Every file is UTF-8.
 *  Why: a file saved by an old editor in GBK was published as a page of question marks. */
export const textNotUtf8 = defineCheck({
  code: 'text-not-utf8',
  scope: 'bytes',
  check({ bytes }, report) {
    if (decodes(bytes, 'utf-8') && (bytes.length < 2 || !bytes.subarray(0, 2).every((byte) => byte === 0)))
      return;
    if (signatures.some(([, signature]) => signature.every((byte, at) => bytes[at] === byte))) return;
    const { line, bad } = findBadLine(bytes);
    report({
      line,
      column: 1,
      message: `文件不是 UTF-8 编码，看起来是${guessEncoding(bytes, bad)}。`,
      hint: '用编辑器打开，选“另存为”，编码选 UTF-8，再保存。',
    });
  },
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** GBK and Big5 are told apart by the first line that is not UTF-8: the others may be right. */
function guessEncoding(bytes: Uint8Array, bad: Uint8Array): string {
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  if (isMark(bytes, 0xff, 0xfe) || isMark(bytes, 0xfe, 0xff) || zeros > 20) return ' UTF-16 ';
  const [gbk, big5] = [countCommon(bad, 'gb18030'), countCommon(bad, 'big5')];
  if (gbk === 0 && big5 === 0) return '别的编码';
  return big5 > gbk ? ' Big5（繁体）' : ' GBK ';
}

function isMark(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** How many of the commonest characters of both scripts a decoding gives: the wrong one gives hardly any. */
function countCommon(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return (
    text.match(/[的一是在不了有和人工中大上个個国國我以要时時来來用们們生到地於于年会會业業]/gu)?.length ?? 0
  );
}

/** The first line that is not UTF-8: everything before it decodes. */
function findBadLine(bytes: Uint8Array): { line: number; bad: Uint8Array } {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const bad = bytes.subarray(start, at);
    if (!decodes(bad, 'utf-8')) return { line, bad };
    start = at + 1;
    line += 1;
  }
  return { line: 1, bad: bytes };
}
