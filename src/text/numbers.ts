/** How a number stands in Chinese text: hedges before it (近、超过、约、累计), hedges inside or behind it (余、多), then the unit. */

export interface Quantity {
  /** null is a number that the source hides. */
  value: number | null;
  unit: string;
  qualifier?: string | undefined;
  /** The source's own words; they decide between 70余万 and 70万余. */
  wording?: string | undefined;
}

const behindTheNumber = new Set(['余', '多']);

/** 74, 家 → 74家; 700000, 人次, 余, “70余万人次” → 70余万人次; 15000000, 名 → 1500万名. A hidden number is 原文未公布. */
export function formatQuantity({ value, unit, qualifier, wording }: Quantity): string {
  if (value === null) return '原文未公布';
  const { amount, rest } = splitUnit(value, unit);
  const before = qualifier !== undefined && !behindTheNumber.has(qualifier) ? qualifier : '';
  const worded = findWorded(amount, wording ?? '');
  if (worded !== undefined) return `${before}${worded}${rest}`;
  const behind = qualifier !== undefined && behindTheNumber.has(qualifier) ? qualifier : '';
  return `${before}${formatLarge(amount, behind)}${rest}`;
}

/** 3, 亿元 → 300000000, 元: the power of ten belongs to the number. A bare 万 or 亿 stays a unit. */
function splitUnit(value: number, unit: string): { amount: number; rest: string } {
  const power = unit.length > 1 ? powers.get(unit.charAt(0)) : undefined;
  return power === undefined ? { amount: value, rest: unit } : { amount: value * power, rest: unit.slice(1) };
}

/** The number as the source writes it, if it says this number. */
function findWorded(amount: number, wording: string): string | undefined {
  for (const match of wording.matchAll(/(\d+(?:\.\d+)?)([余多]?)([万亿]?)([余多]?)/g)) {
    const [text, number = '', , power = ''] = match;
    if (isSame(Number(number) * (powers.get(power) ?? 1), amount)) return text;
  }
  return undefined;
}

/** Decimal fractions are compared with a margin: 1.4 × 10⁸ is not exactly 140000000 in binary. */
function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= Math.abs(right) * 1e-9;
}

const powers = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** From ten thousand on Chinese counts in 万 and 亿, where that leaves no more than four decimals. Of tens and hundreds of them
 *  the hedge stands inside: 600多万, 70余万, but 6万多. */
function formatLarge(amount: number, hedge: string): string {
  const power = amount >= 1e8 ? '亿' : amount >= 1e4 ? '万' : '';
  const number = roundTo(amount / (powers.get(power) ?? 1), 4);
  return Number.isInteger(number) && number >= 10 ? `${number}${hedge}${power}` : `${number}${power}${hedge}`;
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

const digits = new Map(Array.from('〇一二三四五六七八九', (sign, value) => [sign, value]));
digits.set('零', 0).set('两', 2);
const smallPowers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 八万二千 → 82000, 一千五百 → 1500, 二〇二四 → 2024; undefined where the text is no Chinese number. */
export function parseChineseNumber(text: string): number | undefined {
  if (!/^[〇零一二三四五六七八九两十百千万亿]+$/.test(text)) return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number(Array.from(text, (sign) => digits.get(sign)).join(''));
  const [upper, lower] = splitAt(text, text.includes('亿') ? '亿' : '万');
  if (upper === undefined) return parseBelowTenThousand(text);
  const head = parseChineseNumber(upper);
  const tail = lower === '' ? 0 : parseChineseNumber(lower);
  if (head === undefined || tail === undefined) return undefined;
  return head * (text.includes('亿') ? 1e8 : 1e4) + tail;
}

function splitAt(text: string, sign: string): [string | undefined, string] {
  const at = text.indexOf(sign);
  return at < 1 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1).replace(/^零/, '')];
}

function parseBelowTenThousand(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const power = smallPowers.get(sign);
    if (power === undefined) digit = digits.get(sign);
    else {
      total += (digit ?? 1) * power;
      digit = undefined;
    }
    if (power === undefined && digit === undefined) return undefined;
  }
  return total + (digit ?? 0);
}
