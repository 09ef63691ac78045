import type { ChartForm } from '../library/chart-form.ts';
import { measureEms } from '../text/wrap.ts';
import { colours, letter, numbers, Sheet, small, variables } from './chart-sheet.ts';
import { writeElement } from './escape.ts';

/** One number of a chart: what it counts, how much, and the number as the source says it. */
export interface ChartPoint {
  label: string;
  value: number;
  text: string;
  /** When it holds, in years. */
  time: number | undefined;
  /** Another kind of count that stands in for the one meant: it is drawn hollow. */
  isStandIn: boolean;
}

/** The numbers of one unit. */
export interface ChartPanel {
  unit: string;
  form: ChartForm;
  points: readonly ChartPoint[];
}

export interface Chart {
  /** What the picture shows, as a sentence. */
  title: string;
  panels: readonly ChartPanel[];
  /** Names of the sources, which the picture carries with it wherever it is taken. */
  sources: readonly string[];
}

/** Widths in units of the drawing, whose letters are 15 high: the narrower, the larger they stand on a telephone. */
export const chartWidths = { usual: 340, elder: 230, alone: 640 } as const;

/** The chart as SVG text. Its colours stand in attributes: on a page the variables of tokens.css, so that it follows the scheme;
 *  `alone`, as a file with its title and on paper, those of the day. It has no style of its own, which the content policy forbids. */
export function drawChart(chart: Chart, width: number, alone = false): string {
  const margin = alone ? 28 : 0;
  const sheet = new Sheet(width - 2 * margin, alone ? colours : variables);
  if (alone) sheet.write(chart.title, 'ink', 22, { 'font-weight': '700' });
  for (const panel of chart.panels) drawPanel(sheet, panel);
  if (chart.panels.some(({ points }) => points.some(({ isStandIn }) => isStandIn)))
    sheet.write('空心的是另一种计数，借来作参照。', 'soft', small);
  if (chart.sources.length > 0) sheet.write(`来源：${chart.sources.join('；')}`, 'soft', small);
  const frame = { x: -margin, y: -margin, width, height: Math.ceil(sheet.y + 2 * margin) };
  const attributes: Readonly<Record<string, string>> = {
    class: 'chart',
    role: 'img',
    'aria-label': chart.title,
    viewBox: Object.values(frame).join(' '),
    'font-size': String(letter),
    ...(alone
      ? {
          xmlns: 'http://www.w3.org/2000/svg',
          width: String(width),
          height: String(frame.height),
          'font-family': 'sans-serif',
        }
      : {}),
  };
  const paper = alone ? [writeElement('rect', { fill: colours.paper, ...numbers(frame) })] : [];
  return writeElement('svg', attributes, ...paper, ...sheet.parts);
}

function drawPanel(sheet: Sheet, panel: ChartPanel): void {
  sheet.write(
    panel.form === 'dots' ? `单位：${panel.unit}；每格是前一格的十倍` : `单位：${panel.unit}`,
    'soft',
    small,
  );
  sheet.y += 4;
  if (panel.form === 'time') drawTime(sheet, panel.points);
  else if (panel.form === 'dots') drawDots(sheet, panel.points);
  else drawBars(sheet, panel.points);
  sheet.y += 14;
}

/** Bars from nought, each under its label. */
function drawBars(sheet: Sheet, points: readonly ChartPoint[]): void {
  const room = sheet.width - measureNumbers(points);
  const greatest = Math.max(...points.map(({ value }) => value));
  for (const point of points) {
    sheet.write(point.label, 'ink', letter);
    const length = greatest > 0 ? Math.max(1, (room * point.value) / greatest) : 1;
    sheet.shape('rect', point.isStandIn, { x: 0, y: sheet.y + 3, width: length, height: 16 });
    sheet.letters(point.text, 'number', length + 8, sheet.y + 16.5);
    sheet.y += 30;
  }
}

/** Dots along a line on which every step is ten times as much; nothing begins at nought there, so that nothing is a bar. */
function drawDots(sheet: Sheet, points: readonly ChartPoint[]): void {
  const values = points.map(({ value }) => value);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const room = sheet.width - measureNumbers(points) - 6;
  const placeOf = (value: number): number => 6 + (room * (Math.log10(value) - first)) / (last - first);
  const top = sheet.y;
  const grid = sheet.parts.push('') - 1;
  for (const point of points) {
    sheet.write(point.label, 'ink', letter);
    const [x, y] = [placeOf(point.value), sheet.y + 10];
    sheet.line(0, y, x - 6, y, point.isStandIn);
    sheet.shape('circle', point.isStandIn, { cx: x, cy: y, r: 6 });
    sheet.letters(point.text, 'number', x + 13, y + 5.5);
    sheet.y += 28;
  }
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  sheet.parts[grid] = ticks
    .map((tick) => sheet.makeLine(placeOf(tick), top, placeOf(tick), sheet.y))
    .join('');
  let free = -Infinity;
  for (const tick of ticks) {
    const [x, wide] = [placeOf(tick), measureEms(formatTick(tick)) * small];
    // Where steps stand close, every other goes without its number.
    if (x - wide / 2 < free) continue;
    free = x + wide / 2 + 6;
    sheet.letters(
      formatTick(tick),
      'soft',
      x,
      sheet.y + small,
      small,
      tick === ticks[0] ? 'start' : 'middle',
    );
  }
  sheet.y += 18;
}

/** Points along the years, as high as their numbers. */
function drawTime(sheet: Sheet, points: readonly ChartPoint[]): void {
  const dated = points
    .flatMap((point) => (point.time === undefined ? [] : [{ ...point, time: point.time }]))
    .sort((left, right) => left.time - right.time);
  const [from = 0, to = 0] = [dated[0]?.time, dated.at(-1)?.time];
  const widest =
    Math.max(...dated.map(({ text, label }) => Math.max(measureEms(text), measureEms(label)))) * letter;
  const edge = Math.min(widest / 2 + 4, sheet.width / 5);
  const placeOf = (time: number): number => edge + ((sheet.width - 2 * edge) * (time - from)) / (to - from);
  const greatest = Math.max(...dated.map(({ value }) => value));
  const base = sheet.y + 170;
  const heightOf = (value: number): number => base - (136 * value) / (greatest || 1);
  sheet.parts.push(sheet.makeLine(0, base, sheet.width, base));
  const sure = dated.filter(({ isStandIn }) => !isStandIn);
  sure.slice(1).forEach((point, at) => {
    const before = sure[at];
    if (before)
      sheet.line(
        placeOf(before.time),
        heightOf(before.value),
        placeOf(point.time),
        heightOf(point.value),
        false,
      );
  });
  dated.forEach((point, at) => {
    const [x, y] = [placeOf(point.time), heightOf(point.value)];
    sheet.parts.push(sheet.makeLine(x, y, x, base, point.isStandIn));
    sheet.shape('circle', point.isStandIn, { cx: x, cy: y, r: 6 });
    sheet.letters(point.text, 'number', x, y - 12, letter, 'middle');
    // Neighbours stand in two rows, so that their labels do not run into each other.
    sheet.letters(point.label, 'ink', x, base + 20 + (at % 2) * 18, small + 1, 'middle');
  });
  sheet.y = base + (dated.length > 1 ? 46 : 28);
  for (let year = Math.ceil(from); year <= to; year += 1)
    sheet.parts.push(sheet.makeLine(placeOf(year), base, placeOf(year), base + 4));
  sheet.write(`横轴按时间：${Math.floor(from)}—${Math.floor(to)}年`, 'soft', small);
}

/** Room behind the longest bar for the widest number. */
function measureNumbers(points: readonly ChartPoint[]): number {
  return Math.ceil(Math.max(...points.map(({ text }) => measureEms(text))) * letter) + 18;
}

/** 10, 100, 1000, 1万, 10万. */
function formatTick(value: number): string {
  return value >= 1e8 ? `${value / 1e8}亿` : value >= 1e4 ? `${value / 1e4}万` : String(value);
}
