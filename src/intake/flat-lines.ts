/** Texts whose line ends were lost on the way: all paragraphs in one line, parted by blanks or by nothing. */

const longLine = 160;
const stop = /[。！？…][”’」』）)]*$/;
/** Four columns of blanks, which is what sets a paragraph in. */
const wideGap =
  /(?:[ \t\u00A0\u2002-\u200A]{4,}|[ \t\u00A0\u2002-\u200A]*\u3000[ \t\u00A0\u2002-\u200A]*\u3000[\s\u3000]*)/u;
const narrowGap = /[ \t\u00A0\u2002-\u200A\u3000]+/u;
const sign = '[〇零一二三四五六七八九十百]{1,4}';
/** A part that is counted: 一、 （一） 第三条, directly behind the end of a sentence. */
const counted = new RegExp(
  `(?<=[。！？；][”’）)]?)(?=${sign}、|[（(]${sign}[）)]|第${sign}[章条][\\s\\u3000])`,
  'u',
);

/** The paragraphs of one line. A line of ordinary length, and one in which nothing tells paragraphs apart, is given back whole. */
export function splitFlatLine(line: string): string[] {
  if ([...line].length < longLine) return [line];
  const byWide = cut(line, wideGap, (before, behind) => isProse(before) || isProse(behind));
  if (byWide.length > 1) return byWide;
  const byNarrow = cut(line, narrowGap, (before) => stop.test(before));
  if (byNarrow.length > 2) return byNarrow;
  const parts = line.split(counted);
  return parts.length > 2 ? parts : [line];
}

/** Cuts at the blanks where `isEnd` holds of the words on both sides; never inside quotation marks, where a blank parts two halves of a slogan. */
function cut(line: string, gap: RegExp, isEnd: (before: string, behind: string) => boolean): string[] {
  const pieces = line.split(new RegExp(`(${gap.source})`, 'u'));
  const parts: string[] = [];
  let open = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [blank = '', next = ''] = pieces.slice(at, at + 2);
    if (isEnd(open, next) && !isInsideQuotation(open)) {
      parts.push(open);
      open = next;
    } else open += blank + next;
  }
  return [...parts, open].map((part) => part.trim()).filter((part) => part !== '');
}

function isProse(text: string): boolean {
  return /[。！？；]/u.test(text) && [...text].length >= 12;
}

function isInsideQuotation(text: string): boolean {
  const sentence = text.slice(-60);
  return sentence.lastIndexOf('“') > sentence.lastIndexOf('”');
}
