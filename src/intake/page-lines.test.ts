import { describe, expect, test } from 'vitest';
import type { PageItem } from './page-item.ts';
import { parsePageLines } from './page-lines.ts';
import { reflow } from './reflow.ts';

/** A column of text: each line is set below the one before it. */
function set(lines: readonly string[], x: number, y: number, size = 10): PageItem[] {
  return lines.map((text, index) => {
    const indent = /^\u3000*/.exec(text)?.[0].length ?? 0;
    return {
      text: text.trim(),
      x: x + indent * size,
      y: y - index * size * 1.6,
      width: text.trim().length * size,
      size,
    };
  });
}

/** A paragraph, set in by two, as lines of eleven characters. */
function wrap(text: string): string[] {
  return `　　${text}`.match(/.{1,11}/gu) ?? [];
}

const morning = '云州市的老师傅们每天早上六点到车间，先擦机床，再量尺寸，三十年没有变过样子。';
const youth = '年轻人起初不懂得，后来也学着早来半个小时，慢慢地成了习惯，谁也不再提起它了。';
const [left, right] = [wrap(morning), wrap(youth)];

const words = (pages: PageItem[][]): string[] => reflow(parsePageLines(pages).lines).map(({ text }) => text);

describe('a page', () => {
  test('of two columns is read one column after the other', () => {
    expect(words([[...set(left, 50, 700), ...set(right, 180, 700)]])).toEqual([morning, youth]);
  });

  test('keeps a headline over both columns apart', () => {
    const page = [...set(['老师傅的早晨'], 100, 740, 18), ...set(left, 50, 700), ...set(right, 180, 700)];
    expect(words([page])[0]).toBe('老师傅的早晨');
    expect(words([page])).toHaveLength(3);
  });

  test('gives no text twice that is painted twice', () => {
    const page = [...set(left, 50, 700), ...set(left, 50.8, 699.5)];
    const { lines, dropped } = parsePageLines([page]);
    expect(lines.map(({ text }) => text).join('')).toBe(morning);
    expect(dropped).toHaveLength(4);
  });

  test('loses its number, and the head that stands on page after page', () => {
    const pages = [1, 2, 3].map((number) => [
      ...set(['云州工会简报'], 60, 780),
      ...set(wrap(`${'甲乙丙'.charAt(number - 1)}${morning}`), 50, 700),
      ...set([`— ${number} —`], 80, 40),
    ]);
    const { lines, dropped } = parsePageLines(pages);
    expect(lines).toHaveLength(12);
    expect(dropped.map(({ text }) => text)).toContain('— 2 —');
    expect(dropped.filter(({ text }) => text === '云州工会简报')).toHaveLength(3);
  });

  test('goes on in the paragraph of the page before', () => {
    const [first, second] = [left.slice(0, 2), left.slice(2)];
    expect(words([set(first, 50, 700), set(second, 50, 700)])).toEqual([morning]);
  });
});
