import { describe, expect, test } from 'vitest';
import { parseLines } from './line.ts';
import { joinLines, reflow } from './reflow.ts';

const texts = (text: string): string[] => reflow(parseLines(text)).map((paragraph) => paragraph.text);

/** Sets a text as a column of so many 汉字 does, with paragraphs set in by two. */
function wrap(paragraphs: readonly string[], columns: number): string {
  return paragraphs
    .flatMap((paragraph) => `　　${paragraph}`.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [])
    .join('\n');
}

const first =
  '云州市总工会今年把技能竞赛办到了车间里，报名的有电工、焊工和钳工，年纪最大的五十八岁，最小的才十九岁。';
const second =
  '比赛那天，老师傅们带着自己的工具来，谁也不肯借别人的扳手。评委说，看手就知道是不是天天干活的人。';

describe('lines', () => {
  test.each([11, 18, 26])('of %i characters become paragraphs again', (columns) => {
    expect(texts(wrap([first, second, first], columns))).toEqual([first, second, first]);
  });

  test('stay paragraphs where each paragraph is one line', () => {
    const lines = [first, '短句。', second, '再来一句，说完就走。'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  test('of a roster are not run together', () => {
    const roster = ['电工组王小明', '焊工组李大力', '钳工组赵长河', '铣工组孙满仓', '木工组周方正'];
    expect(texts(roster.join('\n'))).toEqual(roster);
  });

  test('without indents part where the next word would have fitted', () => {
    const column = (text: string): string => (text.match(/.{1,20}/gu) ?? []).join('\n');
    expect(texts(`${column(first)}\n${column(second)}`)).toEqual([first, second]);
  });

  test('with a blank line after each are joined all the same', () => {
    const lines = wrap([first, second], 15).split('\n').join('\n\n');
    expect(texts(lines)).toEqual([first, second]);
  });

  test('begin anew at a numbered part', () => {
    const text = wrap([first], 16) + '\n一、怎样报名\n' + wrap([second], 16);
    expect(texts(text)).toEqual([first, '一、怎样报名', second]);
  });

  test('broken inside a Latin name keep its blank, inside a number get none', () => {
    expect(joinLines('World', 'Skills')).toBe('World Skills');
    expect(joinLines('20', '24年')).toBe('2024年');
    expect(joinLines('用了', 'CAD软件')).toBe('用了CAD软件');
  });
});
