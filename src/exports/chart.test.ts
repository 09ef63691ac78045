import { describe, expect, test } from 'vitest';
import { drawBars } from './chart.ts';

const bars = [
  { label: '疗休养', value: 2000, text: '2000名' },
  { label: '“考察” <外出>', value: 500, text: '500余名' },
];
const svg = drawBars('服务 <两项>', bars);

describe('a chart', () => {
  test('draws each bar as long as its number', () => {
    const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.25, 2);
  });

  test('writes every label and every number in the words of the source', () => {
    expect(svg).toContain('疗休养');
    expect(svg).toContain('500余名');
    expect(svg).toContain('&lt;外出&gt;');
  });

  test('brings neither styles nor colours of its own, which the content policy forbids', () => {
    expect(svg).not.toMatch(/style|fill=|#[0-9a-f]{3}|currentColor/i);
  });

  test('has a name for readers who do not see it', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="服务 &lt;两项&gt;"');
  });

  test('rounds lengths and never the number itself', () => {
    const exact = drawBars('比重', [
      { label: '甲', value: 34.97, text: '34.97%' },
      { label: '乙', value: 11.11, text: '11.11%' },
    ]);
    expect(exact).toContain('34.97%');
    expect(exact).not.toMatch(/width="\d+\.\d\d/);
  });

  test('is the same bytes each time', () => {
    expect(drawBars('服务 <两项>', bars)).toBe(svg);
  });

  test('leaves room for the number behind the longest bar', () => {
    const long = drawBars('长', [{ label: '甲', value: 1, text: '超过1.4亿人次' }]);
    expect(Number(/ width="([\d.]+)" x="0"/.exec(long)?.[1])).toBeLessThan(270);
  });
});
