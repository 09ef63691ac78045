/** Calendar dates as the content files write them: strings that are checked, never coerced.
 *  A date may be known to the day, the month or only the year; the string says which (ISO 8601 reduced precision). */

export type DatePrecision = 'day' | 'month' | 'year';

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of `2024`, `2024-09` or `2024-09-26`; undefined for any other form or a day that does not exist. */
export function parseDate(text: string): DateParts | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= countDays(year, month) ? { year, month, day } : undefined;
}

/** Days in a month of the Gregorian calendar; month is 1–12. */
export function countDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isFullDate(text: string): boolean {
  return parseDate(text)?.day !== undefined;
}

export function isPartialDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** `2024-09-26` → 2024年9月26日, `2024-09` → 2024年9月, `2024` → 2024年. Text in another form comes back as it is. */
export function formatDate(text: string): string {
  const parts = parseDate(text);
  if (!parts) return text;
  const month = parts.month === undefined ? '' : `${parts.month}月`;
  const day = parts.day === undefined ? '' : `${parts.day}日`;
  return `${parts.year}年${month}${day}`;
}

/** The year a date begins with; undefined where the text is no date. */
export function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDate(text)?.year;
}

export interface DateFault {
  /** What is wrong, as the rest of a sentence. */
  fault: string;
  /** The corrected text, where it can be told without doubt. */
  suggestion?: string;
  /** Whether it is written as a date should be, and only the day does not exist. */
  isWellFormed: boolean;
}

const looseDates = [
  /^(\d{4})\s*[-/.．／－–年]\s*(\d{1,2})\s*[-/.．／－–月]\s*(\d{1,2})\s*[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** Why a text is not the date an editor meant. */
export function explainDateFault(written: string): DateFault {
  const text = written.normalize('NFKC').trim();
  const isWellFormed = /^\d{4}-\d{2}(-\d{2})?$/.test(written);
  const loose = looseDates.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!loose) return explainMonth(text, isWellFormed);
  const [year, month, day] = [Number(loose[1]), Number(loose[2]), Number(loose[3])];
  if (month < 1 || month > 12) return { fault: `没有${month}月`, isWellFormed };
  const days = countDays(year, month);
  if (day < 1 || day > days) return { fault: `这一天不存在，${year}年${month}月只有${days}天`, isWellFormed };
  const suggestion = `${year}-${padTwo(month)}-${padTwo(day)}`;
  return { fault: '日期要写成“年-月-日”，月和日各占两位', suggestion, isWellFormed: false };
}

function explainMonth(text: string, isWellFormed: boolean): DateFault {
  const match = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text);
  if (!match) return { fault: '不是日期', isWellFormed: false };
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12) return { fault: `没有${month}月`, isWellFormed };
  return isWellFormed
    ? { fault: '少了日，这里要写到日', isWellFormed: false }
    : { fault: '月份要占两位', suggestion: `${year}-${padTwo(month)}`, isWellFormed: false };
}

function padTwo(part: number): string {
  return String(part).padStart(2, '0');
}
