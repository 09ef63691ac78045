/** The words by which people ask for a number, and how the sources write such a number. Longer ones first. */
const families: readonly { asked: readonly string[]; written: readonly string[] }[] = [
  {
    asked: ['占比例', '百分之几', '百分之多少', '百分比', '占比', '比重', '比例', '占多少'],
    written: ['占', '比重', '比例', '率', '%', '百分之'],
  },
  {
    asked: ['多少钱', '多少元', '几块钱', '总金额', '金额', '总额', '花了多少', '资金'],
    written: ['元'],
  },
  { asked: ['多少人次'], written: ['人次'] },
  {
    asked: ['多少个人', '多少人', '几个人', '几人', '人数', '多少名', '多少位', '几名', '几位'],
    written: ['人', '名', '位'],
  },
  { asked: ['多少家', '几家'], written: ['家'] },
  { asked: ['多少场', '几场'], written: ['场'] },
  { asked: ['多大面积', '占地多少', '占地多大', '多大', '面积'], written: ['平方', '亩', '公顷'] },
  { asked: ['多少岁', '几岁', '年龄'], written: ['岁'] },
  { asked: ['多长时间', '多少年', '几年', '多久'], written: ['年', '月', '天', '小时'] },
  {
    asked: [
      '一共有多少',
      '总共有多少',
      '一共多少',
      '总共多少',
      '有多少个',
      '有多少',
      '多少个',
      '多少',
      '总数量',
      '总量',
      '总数',
    ],
    written: [],
  },
  {
    asked: ['有几个', '几个', '有几', '数量', '数目', '个数', '规模', '一共', '总共', '总计', '共计'],
    written: [],
  },
];

export interface Measure {
  /** The text without the words that ask for the number. */
  rest: string;
  /** How the number that is asked for is written; empty where any will do. */
  written: readonly string[];
}

const measures = families
  .flatMap(({ asked, written }) => asked.map((word) => ({ word, written })))
  .sort((left, right) => right.word.length - left.word.length);

/** What number a text asks for: 工匠占比 → the share of 工匠. Undefined where it asks for none. */
export function readMeasure(text: string): Measure | undefined {
  const found = measures.filter(({ word }) => text.includes(word));
  if (found.length === 0) return undefined;
  const rest = found.reduce(
    (left, { word }) => left.replaceAll(`有${word}`, ' ').replaceAll(word, ' '),
    text,
  );
  return { rest: rest.trim(), written: [...new Set(found.flatMap(({ written }) => written))] };
}
