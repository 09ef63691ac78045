/** Blanks that layout put into Chinese text. Chinese is set solid; only a deliberate gap, as between two names, stays. */

const han = String.raw`[\p{Script=Han}\u3001-\u3003\u3005-\u3020\uFF01-\uFF0F\uFF1A-\uFF20“”‘’—…]`;
const gap = new RegExp(`(?<=${han})[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]+(?=${han})`, 'gu');

/** The joiner that makes one picture sign of several stays. */
const invisible =
  /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|[\u200B\u200C\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E]/gu;
const sentence = /[，。；：！？]/;
const dateline = /^[□■◇◆●]?(?:本报讯|新华社\S{2,12}电|\p{Script=Han}{2,6}讯) /u;
/** 第二章 stands apart from its name, however long that is. */
const part = /^第[〇零一二三四五六七八九十百千\d]+[编章节]$/u;
const bylineWord = /记者|通讯员|作者|供稿|摄影|责编|编辑|图文|^文|来源|联系人|电话/;

/** The text without layout blanks. Between 汉字 none stays, except where two names or parts of a line were set apart. */
export function tightenSpaces(text: string): string {
  const clean = text.replace(invisible, '');
  const pieces = clean.split(gap);
  const keeps = keepsGaps(clean, pieces);
  return pieces
    .reduce((joined, piece, index) => {
      if (index > 0 && isSlogan(joined, piece)) return `${joined} ${piece}`;
      if (index === 1 && (dateline.test(`${joined} `) || part.test(joined))) return `${joined} ${piece}`;
      const isInsideName = [...(pieces[index - 1] ?? '')].length === 1 && [...piece].length === 1;
      return `${joined}${keeps && !isInsideName ? ' ' : ''}${piece}`;
    })
    .replace(/[ \t\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .replace(new RegExp(` (?=[，。；：！？、）》」』】〕”’])`, 'g'), '')
    .trim();
}

/** The blank between the two halves of a slogan or a name in marks: “先量后焊 一次焊好”. */
function isSlogan(before: string, behind: string): boolean {
  const half = /[“《]([\p{Script=Han}\d、]{3,20}(?: [\p{Script=Han}\d、]{3,20})*)$/u.test(before);
  return half && /^[\p{Script=Han}\d、]{3,20}(?:[”》]|$)/u.test(behind);
}

/** A byline or a roster: short pieces, no sentence in them. Running text never keeps a gap. */
function keepsGaps(text: string, pieces: readonly string[]): boolean {
  if (pieces.length < 2 || sentence.test(text)) return false;
  if (bylineWord.test(text)) return true;
  return pieces.every((piece) => [...piece].length <= 12) && pieces.some((piece) => [...piece].length > 1);
}
