import { wrapText } from '../text/wrap.ts';
import { writeElement, writeXml } from './escape.ts';

/** Sizes of letters in units of the drawing. */
export const letter = 15;
export const small = 12;
const leading = 1.4;

/** What a chart is drawn with. */
export type Paint = 'ink' | 'soft' | 'number' | 'main' | 'rule' | 'paper';

/** Those of the day, for a file by itself. */
export const colours: Readonly<Record<Paint, string>> = {
  ink: '#221d17',
  soft: '#54493c',
  number: '#8a2417',
  main: '#b23a26',
  rule: '#d8cbb2',
  paper: '#faf5ea',
};

/** The colours of the page, by the variables of tokens.css. */
export const variables: Readonly<Record<Paint, string>> = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  number: 'var(--link)',
  main: 'var(--stroke)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
};

type Anchor = 'start' | 'middle' | 'end';

/** The drawing as it grows downwards. */
export class Sheet {
  readonly parts: string[] = [];
  y = 0;
  readonly width: number;
  readonly paints: Readonly<Record<Paint, string>>;

  constructor(width: number, paints: Readonly<Record<Paint, string>>) {
    this.width = width;
    this.paints = paints;
  }

  /** Lines of text from the left edge, after which the drawing goes on below them. */
  write(text: string, paint: Paint, size: number, more: Readonly<Record<string, string>> = {}): void {
    for (const line of wrapText(text, this.width / size)) {
      this.y += size * leading;
      this.letters(line, paint, 0, this.y - size * 0.3, size, 'start', more);
    }
  }

  letters(
    text: string,
    paint: Paint,
    x: number,
    y: number,
    size: number = letter,
    anchor: Anchor = 'start',
    more: Readonly<Record<string, string>> = {},
  ): void {
    const attributes = {
      ...numbers({ x, y }),
      ...(size === letter ? {} : { 'font-size': String(size) }),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(paint === 'number' ? { 'font-weight': '600' } : {}),
      ...more,
    };
    this.parts.push(writeElement('text', { fill: this.paints[paint], ...attributes }, writeXml(text)));
  }

  /** A bar or a dot, filled or, for a stand-in, hollow. */
  shape(kind: 'rect' | 'circle', isHollow: boolean, measures: Readonly<Record<string, number>>): void {
    const { main, paper } = this.paints;
    const look: Readonly<Record<string, string>> = isHollow
      ? { fill: paper, stroke: main, 'stroke-width': '1.8', 'stroke-dasharray': '3 2.5' }
      : { fill: main };
    this.parts.push(writeElement(kind, { ...look, ...numbers(measures) }));
  }

  line(x1: number, y1: number, x2: number, y2: number, isDashed: boolean): void {
    this.parts.push(
      writeElement('line', {
        ...{ stroke: this.paints.main, 'stroke-width': '1.8' },
        ...(isDashed ? { 'stroke-dasharray': '3 3' } : {}),
        ...numbers({ x1, y1, x2, y2 }),
      }),
    );
  }

  /** A thin line that only helps the eye. */
  makeLine(x1: number, y1: number, x2: number, y2: number, isDashed = false): string {
    return writeElement('line', {
      stroke: this.paints.rule,
      ...(isDashed ? { 'stroke-dasharray': '3 3' } : {}),
      ...numbers({ x1, y1, x2, y2 }),
    });
  }
}

/** Measures as attributes, in whole units: the eye sees no less, and an article has to come in one round trip. */
export function numbers(measures: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, String(Math.round(value))]),
  );
}
