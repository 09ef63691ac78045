/** What number a text asks for. */
export interface Measure {
  /** The text without the words that ask for the number. */
  rest: string;
  /** Whether a number, as a page prints it, is of the kind that is asked for. */
  fits: (quantity: string) => boolean;
}

/** A share of something. */
const share = /占比例|百分之多少|百分之几|百分比|占比|比重|比例|占多少/;
/** 多少家, 有几位, 一共多少人次: the sign behind is the unit. */
const many =
  /(?:一?共有?|总共有?|累计|有)?(?:多少|几)(人次|场次|平方米|公顷|公里|小时|[家户名人位个项条场次支对届岁件篇座处批期台套元吨米亩枚顿亿万年月天]|钱)?/g;
/** Words that name the unit themselves. */
const named: readonly [asked: RegExp, unit: RegExp][] = [
  [/总?金额|总额|资金/, /元/],
  [/人数|人员数量/, /[人名位]/],
  [/年龄|多大年纪|多大岁数/, /岁/],
  [/占地面积|总?面积|多大/, /平方|亩|公顷/],
  [/多长时间|多久/, /[年月天时]/],
];
/** A sum, of whatever is counted. */
const sum = /总数量|总量|总数|数量|数目|个数|规模|一共|总共|总计|共计/;

/** Not how many there are: a share, an age, a place in a row. */
const notCounted = /[%％‰岁届级]|^第/;
/** They count people alike. */
const people = /[人名位]/;

/** What number a text asks for: 工匠占比 → a share of 工匠. Undefined where it asks for none. */
export function parseMeasure(text: string): Measure | undefined {
  const units = [
    ...(share.test(text) ? [/[%％‰]/] : []),
    ...named.flatMap(([asked, unit]) => (asked.test(text) ? [unit] : [])),
    ...[...text.matchAll(many)].flatMap(([, unit]) => (unit === undefined ? [] : [unitOf(unit)])),
  ];
  const asking = [share, ...named.map(([asked]) => asked), many, sum];
  const rest = asking.reduce((left, asked) => left.replace(new RegExp(asked, 'g'), ' '), text);
  if (rest === text) return undefined;
  const fits = (quantity: string): boolean =>
    units.length > 0 ? units.some((unit) => unit.test(quantity)) : !notCounted.test(quantity);
  return { rest: rest.trim(), fits };
}

function unitOf(asked: string): RegExp {
  if (asked === '钱') return /元/;
  return /^[人名位]$/.test(asked) ? people : new RegExp(asked);
}
