import { parseChineseNumber } from '../../src/text/numbers.ts';

/** Reading our own prose the way a careful reader does: which numbers it states, and which words two texts share. */

/** The text of Markdown or MDX without addresses, tags and marks; every figure component is replaced by what it shows. */
export function readProse(markdown: string, showFigure: (id: string) => string): string {
  return markdown
    .replace(/<FigureValue\s+id="([^"]+)"\s*\/>/g, (_, id: string) => showFigure(id))
    .replace(/<[^>]+>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_`#>|[\]]/g, '');
}

interface StatedNumber {
  value: number;
  /** What follows the number, for its unit. */
  after: string;
}

/** Whether a text states the number with its unit in a form that readers accept: 3068家, 70余万人次, 八万二千家, 百分之十五. */
export function statesQuantity(text: string, value: number, unit: string): boolean {
  const power = unit.length > 1 ? powers.get(unit.charAt(0)) : undefined;
  const amount = value * (power ?? 1) * (unit === '%' ? 0.01 : 1);
  const mark = power === undefined ? unit.charAt(0) : unit.charAt(1);
  return listNumbers(text).some(
    (stated) =>
      Math.abs(stated.value - amount) <= Math.abs(amount) * 1e-9 &&
      (unit === '%' || stated.after.includes(mark)),
  );
}

const powers = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);
const percent = new Set(['%', '％']);

/** Every number of a text with the few characters that follow it. */
function listNumbers(text: string): StatedNumber[] {
  const digits = readNumbers(text, /(\d+(?:\.\d+)?)[余多]?([万亿%％]?)[余多]?/g, (match) => {
    const sign = match[2] ?? '';
    return Number(match[1]) * (percent.has(sign) ? 0.01 : (powers.get(sign) ?? 1));
  });
  const words = readNumbers(text, /[〇零一二三四五六七八九两十百千万亿]+(?:[余多][万亿])?/g, ([word]) =>
    parseChineseNumber(word.replace(/[余多]/, '')),
  );
  const hundredths = readNumbers(text, /百分之([一二三四五六七八九十]+)/g, ([, word = '']) => {
    const count = parseChineseNumber(word);
    return count === undefined ? undefined : count / 100;
  });
  return [...digits, ...words, ...hundredths];
}

function readNumbers(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => number | undefined,
): StatedNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match);
    const end = match.index + match[0].length;
    return value === undefined ? [] : [{ value, after: text.slice(end, end + 4) }];
  });
}

/** The 汉字 of a text in a row, past punctuation; a full stop stands for anything else, such as a number. */
export function keepHan(text: string): string {
  return text.replace(/[\p{P}\s]/gu, '').replace(/[^\p{Script=Han}]+/gu, '.');
}

/** What two texts have in common, `length` 汉字 in a row, as “file file run”. The texts are given as `keepHan` leaves them. */
export function findSharedRuns(texts: readonly { file: string; han: string }[], length: number): string[] {
  const firstSeen = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { file, han } of texts) {
    for (const run of listWindows(han, length)) {
      const other = firstSeen.get(run);
      if (other === undefined) firstSeen.set(run, file);
      else if (other !== file) found.set(`${other} ${file}`, run);
    }
  }
  return [...found].map(([files, run]) => `${files} ${run}`);
}

function listWindows(han: string, length: number): string[] {
  return han
    .split('.')
    .flatMap((part) =>
      Array.from({ length: Math.max(0, part.length - length + 1) }, (_, start) =>
        part.slice(start, start + length),
      ),
    );
}
