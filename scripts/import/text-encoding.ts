import { Refusal } from './refusal.ts';

/** The text of a file that does not say how it is encoded: UTF-8 and UTF-16 with their marks, else UTF-8 where every byte
 *  fits it, else GB18030, which holds GBK and GB2312. */
export function decodeText(bytes: Uint8Array, declared?: string): { text: string; encoding: string } {
  const marked = readMark(bytes);
  const candidates =
    marked === undefined ? ['utf-8', ...(declared === undefined ? [] : [declared]), 'gb18030'] : [marked];
  for (const encoding of candidates) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  throw new Refusal('看不出文字的编码，可能不是文本文件。请用记事本打开，另存为 UTF-8 再导入。');
}

function readMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
