import { expect, test } from 'vitest';
import { makeText, blockText, type Block } from './block.ts';
import { gatherLists } from './lists.ts';

const texts = (...lines: string[]): Block[] => lines.map((line) => makeText(line));

test('gathers what is counted from one on', () => {
  const [list, after] = gatherLists(texts('1.焊工', '2.钳工', '3、电工', '另行通知。'));
  expect(list).toMatchObject({ kind: 'list', isOrdered: true });
  expect(blockText(list ?? makeText(''))).toBe('焊工\n钳工\n电工');
  expect(after).toEqual(makeText('另行通知。'));
});

test('gathers bullets of Word and WPS', () => {
  expect(gatherLists(texts('● 焊工', '\uF0B7 钳工'))).toMatchObject([{ kind: 'list', isOrdered: false }]);
});

test('leaves a single number, a decimal and a list that begins at two', () => {
  for (const lines of [['1.焊工'], ['1.5毫米', '2.5毫米'], ['2.焊工', '3.钳工']])
    expect(gatherLists(texts(...lines)).map(({ kind }) => kind)).toEqual(lines.map(() => 'text'));
});
