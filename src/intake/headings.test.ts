import { describe, expect, test } from 'vitest';
import { makeText, blockText, type Block } from './block.ts';
import { markHeadings } from './headings.ts';

/** `2 一、总体要求` for a heading of depth 2, the bare words for text. */
const outline = (...blocks: Block[]): string[] =>
  markHeadings(blocks).map((block) =>
    block.kind === 'heading' ? `${block.depth} ${blockText(block)}` : blockText(block),
  );
const texts = (...lines: string[]): Block[] => lines.map((line) => makeText(line));

describe('headings', () => {
  test('nest by the kind of their number', () => {
    const lines = texts(
      '一、总体要求',
      '正文甲。',
      '（一）指导思想',
      '正文乙。',
      '1.培训',
      '正文丙。',
      '二、工作安排',
      '正文丁。',
    );
    expect(outline(...lines)).toEqual([
      '2 一、总体要求',
      '正文甲。',
      '3 （一）指导思想',
      '正文乙。',
      '4 1.培训',
      '正文丙。',
      '2 二、工作安排',
      '正文丁。',
    ]);
  });

  test('never skip a level', () => {
    expect(outline(...texts('（一）指导思想', '正文。'))[0]).toBe('2 （一）指导思想');
  });

  test('are not made of numbered sentences, of 一是 and of lists', () => {
    const lines = ['（一）加强领导。各级工会要落实责任。', '一是抓培训，二是抓竞赛。', '1.焊工', '2.钳工'];
    expect(outline(...texts(...lines))).toEqual(lines);
  });

  test('take the first sentence of a part whose sisters stand alone', () => {
    expect(outline(...texts('（一）开好课程', '正文。', '（二）配好老师。老师从劳模里选。'))).toEqual([
      '2 （一）开好课程',
      '正文。',
      '2 （二）配好老师',
      '老师从劳模里选。',
    ]);
  });

  test('hold the number of a clause, with its words below', () => {
    expect(
      outline(...texts('第一章　总则', '第一条　为了服务职工，制定本办法。', '第二条　本市适用。')),
    ).toEqual(['2 第一章　总则', '3 第一条', '为了服务职工，制定本办法。', '3 第二条', '本市适用。']);
  });

  test('know clauses without a blank only where several count on', () => {
    expect(outline(...texts('第一条为了职工。', '第二条本市适用。', '第三条即日施行。'))[0]).toBe('2 第一条');
    expect(outline(...texts('第一条路走不通。', '他换了条路。'))).toEqual([
      '第一条路走不通。',
      '他换了条路。',
    ]);
  });

  test('may be told by bold letters alone', () => {
    expect(outline(makeText('一双手', { isBold: true }), makeText('正文。'))).toEqual(['2 一双手', '正文。']);
  });
});
