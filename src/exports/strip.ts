import { measureEms } from '../text/wrap.ts';
import { Sheet, letter, numbers, small, variables } from './chart-sheet.ts';
import { writeElement } from './escape.ts';

/** A number among others on a strip. */
export interface StripPoint {
  value: number;
  /** The number as its source says it. */
  text: string;
  isOwn: boolean;
}

export interface Strip {
  /** What the picture says, as a sentence. */
  title: string;
  /** At least two. */
  points: readonly StripPoint[];
}

/** Beyond this many times the least number, places are told by steps of ten times as much. */
const mostInOneStep = 20;

/** Where one number stands between the least and the greatest of its like, as SVG text: a dot for each, the own one filled and
 *  named. `width` in units of the drawing. The colours are the variables of tokens.css, as in the charts. */
export function drawStrip({ title, points }: Strip, width: number): string {
  const sheet = new Sheet(width, variables);
  const values = points.map(({ value }) => value);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const inSteps = least > 0 && greatest > mostInOneStep * least;
  const scale = inSteps ? Math.log10 : (value: number) => value;
  const reach = scale(greatest) - scale(least);
  const [edge, line] = [9, 34];
  const placeOf = (value: number): number =>
    reach === 0 ? width / 2 : edge + ((width - 2 * edge) * (scale(value) - scale(least))) / reach;
  sheet.parts.push(sheet.makeLine(edge, line, width - edge, line));
  for (const { value } of points.filter(({ isOwn }) => !isOwn))
    sheet.shape('circle', true, { cx: placeOf(value), cy: line, r: 5 });
  const own = points.find(({ isOwn }) => isOwn);
  if (own) {
    sheet.shape('circle', false, { cx: placeOf(own.value), cy: line, r: 8 });
    const half = (measureEms(own.text) * letter) / 2;
    sheet.letters(own.text, 'number', clamp(placeOf(own.value), half, width - half), 18, letter, 'middle');
  }
  const textOf = (wanted: number): string => points.find(({ value }) => value === wanted)?.text ?? '';
  sheet.letters(textOf(least), 'soft', 0, line + 26, small);
  sheet.letters(textOf(greatest), 'soft', width, line + 26, small, 'end');
  sheet.y = line + 32;
  if (inSteps) sheet.write('越往右越大，等距的一段是同样的倍数。', 'soft', small);
  const frame = { x: 0, y: 0, width, height: Math.ceil(sheet.y + 4) };
  return writeElement(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': title,
      viewBox: Object.values(numbers(frame)).join(' '),
      'font-size': String(letter),
    },
    ...sheet.parts,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
