import { Refusal } from './refusal.ts';

/** The text of a file that does not say how it is encoded: UTF-8 and UTF-16 with their marks, else UTF-8 where every byte
 *  fits it, else UTF-16 where bytes are zero, else GB18030, which holds GBK and GB2312, or Big5, whichever reads more like Chinese. */
export function decodeText(bytes: Uint8Array, declared?: string): { text: string; encoding: string } {
  const marked = readMark(bytes);
  const candidates =
    marked === undefined
      ? ['utf-8', ...(declared === undefined ? [] : [declared]), ...guessUnmarked(bytes)]
      : [marked];
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

function guessUnmarked(bytes: Uint8Array): string[] {
  if (bytes.includes(0)) {
    // The wrong half first makes rare signs of common ones, and of anything else no Chinese at all.
    return rank(bytes, ['utf-16le', 'utf-16be'], countCommon, 1);
  }
  return rank(bytes, ['gb18030', 'big5'], countCommon, -Infinity);
}

/** The encodings in which the bytes can be read, the likeliest first; those that score less than `least` are left out. */
function rank(
  bytes: Uint8Array,
  encodings: readonly string[],
  score: (text: string) => number,
  least: number,
): string[] {
  const read = encodings.flatMap((encoding) => {
    const text = tryDecode(bytes, encoding);
    return text === undefined || score(text) < least ? [] : [{ encoding, score: score(text) }];
  });
  return read.sort((left, right) => right.score - left.score).map(({ encoding }) => encoding);
}

const common = new Set(
  '的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可里裡裏后後小么心多天而能好都然没於于起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長工厂廠师師。，、：',
);

/** How many signs of a text are among the commonest ones of Chinese; of letters of other scripts, each takes one off. */
function countCommon(text: string): number {
  let count = 0;
  for (const sign of text)
    if (common.has(sign)) count += 1;
    else if (
      /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\uE000-\uF8FF]/u.test(
        sign,
      )
    )
      count -= 1;
  return count;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
