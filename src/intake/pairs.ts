import { excerptText } from '../text/han.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['「', '」'],
  ['【', '】'],
  ['〔', '〕'],
];

/** Marks of a text that have no partner in their paragraph, as sentences for the editor. What is missing is not guessed. A quotation of
 *  several paragraphs opens each of them and is closed at the end of the last. */
export function findUnpaired(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text, index) => findIn(text, paragraphs[index + 1] ?? ''));
}

function findIn(text: string, next: string): string[] {
  return pairs.flatMap(([open, close]) => {
    const fault = findFirstFault(text, open, close);
    if (fault === undefined) return [];
    if (/[“「]/.test(open) && text.charAt(fault) === open && next.trim().startsWith(open)) return [];
    const around = excerptText(text.slice(Math.max(0, fault - 6)), 16);
    const missing =
      text.charAt(fault) === open ? `「${open}」没有配对的「${close}」` : `「${close}」前面没有「${open}」`;
    return [`${missing}：……${around}`];
  });
}

/** 1） 二） a） at the beginning of an item. */
const itemNumber = /(?:^|[\s，。；：、！？])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})）$/u;

/** Where the first mark without a partner stands. An apostrophe between Latin letters is no quotation mark. */
function findFirstFault(text: string, open: string, close: string): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '）' && itemNumber.test(text.slice(Math.max(0, at - 8), at + 1)) && opened.length === 0)
      continue;
    if (sign === '’' && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined) return at;
  }
  return opened[0];
}
