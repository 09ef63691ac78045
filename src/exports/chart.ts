import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { cleanText, writeXml } from './escape.ts';

/** A bar of a chart: what it counts, how much, and the number as the source says it. */
export interface Bar {
  label: string;
  value: number;
  text: string;
}

/** Measures for a telephone: at 360 px the labels are still read without zooming. */
const width = 320;
const rowHeight = 54;
const fontSize = 16;

/** A chart of bars as SVG text. It carries no style of its own (the site's content policy forbids it): colours come from
 *  the page through the classes `chart`, `chart-bar`, `chart-label` and `chart-value`. The label stands over its bar. */
export function drawBars(title: string, given: readonly Bar[]): string {
  const bars = given.map((bar) => ({ ...bar, label: cleanText(bar.label), text: cleanText(bar.text) }));
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const longest = Math.max(...bars.map(({ value }) => value));
  const data = bars.map((bar, index) => ({ ...bar, row: index }));
  const svg = Plot.plot({
    document,
    className: 'chart',
    width,
    height: bars.length * rowHeight,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: measureValues(bars),
    axis: null,
    x: { domain: [0, longest] },
    y: { domain: data.map(({ row }) => row), type: 'band', paddingInner: 0, paddingOuter: 0 },
    marks: [
      Plot.barX(data, { x: 'value', y: 'row', insetTop: 29, insetBottom: 8, className: 'chart-bar' }),
      Plot.text(data, {
        ...{ x: 0, y: 'row', text: 'label', dy: -13, fontSize, textAnchor: 'start' },
        className: 'chart-label',
      }),
      Plot.text(data, {
        ...{ x: 'value', y: 'row', text: 'text', dx: 7, dy: 11, fontSize, textAnchor: 'start' },
        className: 'chart-value',
      }),
    ],
  });
  return cleanSvg(svg, title);
}

/** Room to the right of the longest bar for the widest number. */
function measureValues(bars: readonly Bar[]): number {
  return Math.ceil(Math.max(...bars.map(({ text }) => measureText(text)))) + 12;
}

/** A 汉字 is as wide as the type is high; digits and Latin letters take a little more than half. */
function measureText(text: string): number {
  const wide = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return fontSize * (wide + 0.62 * (text.length - wide));
}

const unwanted = ['style', 'aria-label', 'fill', 'font-family'];

/** Takes out what the page must not carry, names the picture for readers who hear it, and rounds what the eye cannot see. */
function cleanSvg(svg: Element, title: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of unwanted) part.removeAttribute(name);
    for (const { name, value } of [...part.attributes]) part.setAttribute(name, roundNumbers(value));
  }
  for (const name of ['text-anchor', 'font-size']) svg.removeAttribute(name);
  // The writer of HTML leaves < in an attribute as it is, which a picture of its own must not hold.
  return svg.outerHTML.replace('<svg', () => `<svg role="img" aria-label="${writeXml(title)}"`);
}

function roundNumbers(text: string): string {
  return text.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
