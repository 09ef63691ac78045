import { formatChineseNumber } from '../../../src/intake/chinese-number.ts';

/** A count as Word writes it in one of its formats (ECMA-376 17.18.59). A format that is not known counts in digits. */
export function formatCount(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value);
}

type Format = (value: number) => string;

const pick =
  (signs: string): Format =>
  (value) =>
    [...signs][value - 1] ?? String(value);

const letters =
  (first: string): Format =>
  (value) =>
    String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const digits =
  (signs: string): Format =>
  (value) =>
    [...String(value)].map((digit) => [...signs][Number(digit)] ?? digit).join('');

const legalSigns: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};
const legal: Format = (value) =>
  [...formatChineseNumber(value).replace(/^十/, '一十')].map((sign) => legalSigns[sign] ?? sign).join('');
const traditionalLegal: Format = (value) =>
  legal(value).replaceAll('贰', '貳').replaceAll('叁', '參').replaceAll('陆', '陸');

function formatRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of romans)
    while (left >= size) {
      text += sign;
      left -= size;
    }
  return text;
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const circled: Format = (value) => {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
};
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: String,
  decimalFullWidth2: String,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: formatRoman,
  lowerRoman: (value) => formatRoman(value).toLowerCase(),
  ordinal: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `（${value}）`,
  ideographEnclosedCircle: (value) => `（${formatChineseNumber(value)}）`,
  chineseCounting: formatChineseNumber,
  chineseCountingThousand: formatChineseNumber,
  taiwaneseCounting: formatChineseNumber,
  taiwaneseCountingThousand: formatChineseNumber,
  japaneseCounting: formatChineseNumber,
  koreanCounting: formatChineseNumber,
  ideographDigital: digits('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('〇一二三四五六七八九'),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: traditionalLegal,
  japaneseLegal: traditionalLegal,
  ideographTraditional: pick(stems),
  ideographZodiac: pick(branches),
  ideographZodiacTraditional: (value) =>
    `${stems.charAt((value - 1) % 10)}${branches.charAt((value - 1) % 12)}`,
  none: () => '',
};
