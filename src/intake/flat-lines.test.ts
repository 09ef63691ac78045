import { describe, expect, test } from 'vitest';
import { splitFlatLine } from './flat-lines.ts';

const first = '云州市总工会今年把技能竞赛办到了车间里，报名的有电工、焊工和钳工，最小的才十九岁。';
const second =
  '比赛那天，老师傅们带着自己的工具来，谁也不肯借别人的扳手。评委说，看手就知道是不是天天干活的人。';
const third = '周满仓坐在看台上，看徒弟把一条焊缝走完，才站起来活动活动腿，说：“先量后焊　　一次焊好。”';
const all = [first, second, third, first];

describe('a text in one line', () => {
  test.each([
    ['two full-width blanks', '　　'],
    ['four blanks', '    '],
    ['one full-width blank', '　'],
    ['one blank', ' '],
  ])('parted by %s gives its paragraphs', (_, blank) => {
    expect(splitFlatLine(all.join(blank))).toEqual(all);
  });

  test('parted by nothing is cut at its counted parts', () => {
    const parts = [`一、${first}`, `二、${second}`, `三、${first}`, `四、${second}`];
    expect(splitFlatLine(parts.join(''))).toEqual(parts);
  });

  test('keeps a heading that ends without a stop', () => {
    const heading = '看手就知道是不是天天干活的人，也知道手艺传到了第几代';
    expect(splitFlatLine([first, heading, second, third].join('　　'))).toEqual([
      first,
      heading,
      second,
      third,
    ]);
  });

  test('of ordinary length is left whole', () => {
    expect(splitFlatLine('电工组　　焊工组　　钳工组')).toEqual(['电工组　　焊工组　　钳工组']);
    expect(splitFlatLine(`${first}　　${second}`.slice(0, 90))).toHaveLength(1);
  });
});
