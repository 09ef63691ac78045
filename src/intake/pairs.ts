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

/** Marks of a paragraph that have no partner, as sentences for the editor. What is missing is not guessed. */
export function findUnpaired(text: string): string[] {
  return pairs.flatMap(([open, close]) => {
    const fault = findFirstFault(text, open, close);
    if (fault === undefined) return [];
    const around = excerptText(text.slice(Math.max(0, fault - 6)), 16);
    const missing =
      text.charAt(fault) === open ? `「${open}」没有配对的「${close}」` : `「${close}」前面没有「${open}」`;
    return [`${missing}：……${around}`];
  });
}

/** Where the first mark without a partner stands. An apostrophe between Latin letters is no quotation mark. */
function findFirstFault(text: string, open: string, close: string): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '’' && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined) return at;
  }
  return opened[0];
}
