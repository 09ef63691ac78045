import { isPartialDate } from '../text/dates.ts';
import { parseChineseNumber } from '../text/numbers.ts';

/** A date as the text writes it, and as the site does. */
export interface WrittenDate {
  date: string;
  wording: string;
  /** Where in the text it stands. */
  index: number;
}

const number = '(?:\\d{1,4}|[〇○零一二三四五六七八九十]{1,4})';
const pattern = new RegExp(
  `(?<!\\d)(\\d{4}|[〇○零一二三四五六七八九]{4})年(?:(${number})月(?:(${number})日)?)?`,
  'g',
);
const dashed = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;

/** Every date in a text, in its order: 2024年5月6日, 二〇二四年五月, 2024年, 2024-05-06. Days that do not exist are left out. */
export function findDates(text: string): WrittenDate[] {
  return [...text.matchAll(pattern), ...text.matchAll(dashed)]
    .flatMap((match) => {
      const parts = match.slice(1, 4).filter(Boolean).map(parseNumber);
      const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
      return isPartialDate(date) ? [{ date, wording: match[0], index: match.index }] : [];
    })
    .sort((left, right) => left.index - right.index);
}

function parseNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumber(text.replaceAll('○', '〇')) ?? 0);
}
