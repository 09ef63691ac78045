import { describe, expect, test } from 'vitest';
import type { ChartForm } from '../library/chart-form.ts';
import { drawChart, type ChartPoint } from './chart.ts';

const makePoint = (
  label: string,
  value: number,
  text: string,
  more: Partial<ChartPoint> = {},
): ChartPoint => ({
  ...{ label, value, text, time: undefined, isStandIn: false },
  ...more,
});
const draw = (form: ChartForm, points: readonly ChartPoint[], width = 340): string =>
  drawChart(
    { title: '服务 <两项>', panels: [{ unit: '名', form, points }], sources: ['《江州日报》'] },
    width,
  );
const read = (svg: string, name: string, attribute: string): number[] =>
  [...svg.matchAll(new RegExp(`<${name}[^>]* ${attribute}="([-\\d.]+)"`, 'g'))].map(([, value]) =>
    Number(value),
  );

const bars = [makePoint('疗休养', 2000, '2000名'), makePoint('“考察” <外出>', 500, '500余名')];
const svg = draw('bars', bars);

describe('a chart', () => {
  test('draws each bar as long as its number, with room behind the longest for what it says', () => {
    const [long = 0, short = 0] = read(svg, 'rect', 'width');
    expect(short / long).toBeCloseTo(0.25, 2);
    expect(read(draw('bars', [makePoint('甲', 1, '超过1.4亿人次')]), 'rect', 'width')[0]).toBeLessThan(230);
  });

  test('writes every label, every number in the words of the source, and where they are from', () => {
    expect(svg).toContain('疗休养');
    expect(svg).toContain('500余名');
    expect(svg).toContain('&lt;外出&gt;');
    expect(svg).toContain('来源：《江州日报》');
  });

  test('has a name for readers who do not see it, and no style, which the content policy forbids', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="服务 &lt;两项&gt;"');
    expect(svg).not.toMatch(/style/i);
  });

  test('puts dots at steps of ten times where one number is a thousand times another', () => {
    const [a = 0, b = 0, c = 0] = read(
      draw('dots', [
        makePoint('甲', 10, '10名'),
        makePoint('乙', 100, '100名'),
        makePoint('丙', 1000, '1000名'),
      ]),
      'circle',
      'cx',
    );
    expect(b - a).toBeCloseTo(c - b, 0);
    expect(b).toBeGreaterThan(a);
  });

  test('puts points along time as far from each other as their years', () => {
    const points = [2019, 2020, 2023].map((time) =>
      makePoint(`${time}年`, time - 2000, `${time}名`, { time }),
    );
    const [a = 0, b = 0, c = 0] = read(draw('time', points), 'circle', 'cx');
    expect((c - b) / (b - a)).toBeCloseTo(3, 1);
  });

  test('draws what stands in for another count hollow, and says so', () => {
    const hollow = draw('bars', [makePoint('甲', 2, '2名'), makePoint('乙', 1, '1个', { isStandIn: true })]);
    expect(hollow.match(/stroke-dasharray="3 2.5"/g)).toHaveLength(1);
    expect(hollow).toContain('空心的是另一种计数');
    expect(svg).not.toContain('空心');
  });

  test('stays within its width, in either drawing', () => {
    for (const width of [340, 230])
      for (const form of ['bars', 'dots'] as const)
        for (const x of read(draw(form, bars, width), 'text', 'x')) expect(x).toBeLessThan(width - 40);
  });

  test('follows the scheme of its page, and has colours of its own only as a file', () => {
    expect(svg).toContain('fill="var(--ink)"');
    expect(svg).not.toMatch(/#[0-9a-f]{6}/);
    const file = drawChart(
      { title: '甲', panels: [{ unit: '名', form: 'bars', points: bars }], sources: [] },
      640,
      true,
    );
    expect(file).not.toContain('var(');
    expect(file).toContain('width="640"');
  });

  test('is the same bytes each time', () => {
    expect(draw('bars', bars)).toBe(svg);
  });
});
