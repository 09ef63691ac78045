import { parseChineseNumber } from '../../text/numbers.ts';

/** The other ways to write a query that holds a number, a date or the number of a document; the likeliest first. */
export function listWritings(text: string): string[] {
  const asked = text.normalize('NFKC').replaceAll(' ', '');
  const found = [...writeDocumentNumber(asked), ...writeDates(asked), ...writeNumbers(asked)];
  return [...new Set(found)].filter((writing) => writing !== asked && writing !== text);
}

/** 2017-14号, [2017]14, （2017）第14号 → 〔2017〕14号. */
function writeDocumentNumber(text: string): string[] {
  const match = /^(.*?)[[(〔【]?(\d{4})(?:年|[\])〕】—–-]|年?第)+(\d{1,4})号?$/.exec(text);
  if (!match) return [];
  const [, issuer = '', year = '', number = ''] = match;
  return [`${issuer}〔${year}〕${number}号`, `〔${year}〕${number}号`];
}

/** 2019.4.3, 2019-04-03 → 2019年4月3日; 926, 9.26, 9-26 → 9月26日 and 9·26. */
function writeDates(written: string): string[] {
  const text = writeDigits(written);
  const full = text.replace(
    /(?<!\d)(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})[日号]?|(0[1-9]|1[0-2])([0-3]\d)(?!\d))/g,
    (_, year: string, month?: string, day?: string, solidMonth?: string, solidDay?: string) =>
      `${year}年${Number(month ?? solidMonth)}月${Number(day ?? solidDay)}日`,
  );
  const month = text.replace(
    /(\d{4})[-./](\d{1,2})(?![\d-./])/g,
    (_, year: string, part: string) => `${year}年${Number(part)}月`,
  );
  const day = /^(\D*)(\d{1,2})(?:[-./·月](\d{1,2})|(\d{2}))[日号]?(\D*)$/.exec(text);
  if (!day) return [full, month];
  const [, before = '', first = '', joined, split, after = ''] = day;
  const second = joined ?? split ?? '';
  if (Number(first) > 12 || Number(second) > 31 || Number(first) === 0) return [full, month];
  const dated = [
    `${Number(first)}月${Number(second)}日`,
    `${Number(first)}·${Number(second)}`,
    `${Number(first)}${second}`,
  ];
  return [full, month, ...dated.map((date) => before + date + after)];
}

/** 二〇一九年四月三日 → 2019年4月3日. */
function writeDigits(text: string): string {
  return text.replace(/([〇零一二三四五六七八九十]+)(?=[年月日号])/g, (written) =>
    String(parseChineseNumber(written) ?? written),
  );
}

const numeral = /\d[\d,]*(?:\.\d+)?[万亿]?|[〇零一二三四五六七八九两十百千万亿]+/g;

/** 82000, 82,000, 8.2万, 八万二千: each number of the text in its other forms. */
function writeNumbers(text: string): string[] {
  return [...text.matchAll(numeral)].flatMap(([written], _, all) => {
    const value = parseNumber(written);
    if (value === undefined || all.length > 3) return [];
    return writeNumber(value).map((other) => text.replace(written, other));
  });
}

function parseNumber(written: string): number | undefined {
  const digits = /^([\d,]+(?:\.\d+)?)([万亿]?)$/.exec(written);
  if (!digits) return parseChineseNumber(written);
  const power = digits[2] === '万' ? 1e4 : digits[2] === '亿' ? 1e8 : 1;
  return Number((Number(digits[1]?.replaceAll(',', '')) * power).toPrecision(12));
}

function writeNumber(value: number): string[] {
  const forms = [String(value)];
  if (value >= 1e4) forms.push(`${Number((value / 1e4).toFixed(4))}万`);
  if (value >= 1e8) forms.push(`${Number((value / 1e8).toFixed(4))}亿`);
  if (value >= 1e3) forms.push(value.toLocaleString('en-US'));
  if (Number.isInteger(value) && value < 1e8) forms.push(writeChinese(value), ...writeEach(value));
  return forms;
}

const digits = Array.from('〇一二三四五六七八九');

/** 2024 → 二〇二四, as years are written. */
function writeEach(value: number): string[] {
  return value >= 1000 && value < 3000
    ? [String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? '')]
    : [];
}

/** 82000 → 八万二千; below a hundred million. */
export function writeChinese(value: number): string {
  if (value >= 10_000) {
    const [upper, lower] = [Math.floor(value / 10_000), value % 10_000];
    const gap = lower > 0 && lower < 1000 ? '零' : '';
    return `${writeChinese(upper)}万${lower === 0 ? '' : gap + writeChinese(lower)}`;
  }
  let text = '';
  for (const [power, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += (digits[digit] ?? '') + sign;
    else if (text !== '' && !text.endsWith('零') && value % power > 0) text += '零';
  }
  return text.startsWith('一十') ? text.slice(1) : text || '零';
}
