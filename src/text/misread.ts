/** Text in UTF-8 that somebody read as GBK: 我们的 became 鎴戜滑鐨. Three of its characters are two of the true ones, byte for
 *  byte, and no Chinese sentence is that by chance. */
export interface Misread {
  /** UTF-16 units before it. */
  at: number;
  text: string;
  /** What was meant. */
  meant: string;
}

/** The first stretch of a line that is UTF-8 read as GBK, six characters and more; undefined where there is none. */
export function findMisread(line: string): Misread | undefined {
  const { suspects, twoSuspects, bytesOf } = openGbk();
  if (!twoSuspects.test(line)) return undefined;
  for (const { index } of line.matchAll(suspects)) {
    const meant: string[] = [];
    let end = index;
    for (
      let part = decode(line.slice(end, end + 3), bytesOf);
      part;
      part = decode(line.slice(end, end + 3), bytesOf)
    ) {
      meant.push(part);
      end += 3;
    }
    if (meant.length >= 2) return { at: index, text: line.slice(index, end), meant: meant.join('') };
  }
  return undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Three characters as two, where their bytes in GBK are two 汉字 or Chinese marks in UTF-8. */
function decode(text: string, bytesOf: ReadonlyMap<string, number>): string | undefined {
  const codes = [...text].map((sign) => bytesOf.get(sign));
  if (codes.length < 3 || codes.includes(undefined)) return undefined;
  try {
    const meant = utf8.decode(Uint8Array.from(codes.flatMap((code = 0) => [code >> 8, code & 0xff])));
    return /^[\p{Script=Han}，。、；：！？“”‘’《》（）—…]{2}$/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

interface Gbk {
  /** The two bytes of a character as one number. */
  bytesOf: ReadonlyMap<string, number>;
  /** The characters whose bytes begin a 汉字 in UTF-8. */
  suspects: RegExp;
  /** Two of them, where they stand at the least. */
  twoSuspects: RegExp;
}

let gbk: Gbk | undefined;

function openGbk(): Gbk {
  if (gbk) return gbk;
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, number>();
  const begins: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length !== 1 || sign === '\uFFFD') continue;
      bytesOf.set(sign, lead * 0x100 + trail);
      if (lead >= 0xe4 && lead <= 0xe9 && trail >= 0x80 && trail <= 0xbf) begins.push(sign);
    }
  const suspect = `[${begins.join('')}]`;
  gbk = { bytesOf, suspects: new RegExp(suspect, 'gu'), twoSuspects: RegExp(`${suspect}[^]{2}${suspect}`) };
  return gbk;
}
