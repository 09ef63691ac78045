/** How a number stands in Chinese text: hedges before it (近、超过、约、累计), hedges after it (余、多), then the unit. */

const afterTheNumber = new Set(['余', '多']);

/** 70, 万人次, 余 → 70余万人次; 5000, 年, 多 → 5000多年 A hidden number is 原文未公布. */
export function formatQuantity(value: number | null, unit: string, qualifier?: string): string {
  if (value === null) return '原文未公布';
  if (qualifier === undefined) return `${value}${unit}`;
  return afterTheNumber.has(qualifier) ? `${value}${qualifier}${unit}` : `${qualifier}${value}${unit}`;
}

const digits = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]));
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
    return Number([...text].map((sign) => digits.get(sign)).join(''));
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
