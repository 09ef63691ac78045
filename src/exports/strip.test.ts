import { describe, expect, test } from 'vitest';
import { drawStrip, type StripPoint } from './strip.ts';

const points = (values: readonly number[], own: number): StripPoint[] =>
  values.map((value) => ({ value, text: `${value}名`, isOwn: value === own }));
const draw = (values: readonly number[], own: number, width = 340): string =>
  drawStrip({ title: '第2大 <三个数>', points: points(values, own) }, width);
const listDots = (svg: string) =>
  [...svg.matchAll(/<circle[^>]* cx="([\d.]+)"[^>]* r="(\d+)"/g)].map(([, x, r]) => [Number(x), Number(r)]);

describe('a strip', () => {
  test('puts each number as far from the least as it is larger, the own one filled and large', () => {
    const dots = listDots(draw([10, 20, 40], 20));
    expect(dots.map(([, r]) => r)).toEqual([5, 5, 8]);
    const [least = 0, greatest = 0, own = 0] = dots.map(([x]) => x);
    expect((own - least) / (greatest - least)).toBeCloseTo(1 / 3, 2);
    expect(draw([10, 20, 40], 20).match(/stroke-dasharray="3 2.5"/g)).toHaveLength(2);
  });

  test('goes in steps of ten times where one number is more than twenty times another, and says so', () => {
    const svg = draw([1, 10, 100], 10);
    const [least = 0, greatest = 0, own = 0] = listDots(svg).map(([x]) => x);
    expect((own - least) / (greatest - least)).toBeCloseTo(1 / 2, 2);
    expect(svg).toContain('同样的倍数');
    expect(draw([1, 10], 10)).not.toContain('同样的倍数');
  });

  test('names the least, the greatest and its own number, within its width', () => {
    for (const own of [10, 20, 4000]) {
      const svg = draw([10, 20, 4000], own, 230);
      for (const text of ['10名', '4000名', `${own}名`]) expect(svg).toContain(`>${text}<`);
      const [, x = 'NaN'] = /<text[^>]* x="([\d.]+)"[^>]* text-anchor="middle"/.exec(svg) ?? [];
      expect(Number(x)).toBeGreaterThan(12);
      expect(Number(x)).toBeLessThan(218);
    }
  });

  test('has a name for those who do not see it, and no style; equal numbers stand in the middle', () => {
    const svg = draw([3, 3], 3);
    expect(svg).toContain('aria-label="第2大 &lt;三个数&gt;"');
    expect(svg).not.toMatch(/style|NaN/);
  });
});
