import type { ArticleName } from '../model/names.ts';
import type { Dice } from './dice.ts';
import { paper, vermilion } from './palette.ts';
import { closed, flat, line, path, place, type Point } from './shapes.ts';

/** What is cut into the seal, on a face of 40 by 40: 匠 for a story, 言 for a speech, 文 for a policy, 工 for a case. */
const cuts: Readonly<Record<ArticleName, string>> = {
  stories: 'M32 9H9V31H33M29 13L17 16V21C17 24 16 26 14 27M17 20H30M25 20V28',
  speeches: 'M20 6V9M8 13H32M13 18H27M13 23H27M13 28V34H27V28H13',
  policies: 'M20 6V11M8 13H32M27 14C24 23 17 30 9 33M13 14C16 23 23 30 31 33',
  cases: 'M10 10H30M20 10V30M7 30H33',
};

/** A small seal with worn corners. */
export function drawSeal(dice: Dice, collection: ArticleName, at: Point, size: number): string {
  const wear = (): number => dice.between(0, 2.4);
  const corners: Point[] = [
    [wear(), wear()],
    [20, -wear() / 3],
    [40 - wear(), wear()],
    [40, 24],
    [40 - wear(), 40 - wear()],
    [17, 40 + wear() / 3],
    [wear(), 40 - wear()],
  ];
  const stamp = path(closed(corners), flat(vermilion)) + path(cuts[collection], line(paper, 2.8));
  return place(at, dice.between(-3, 3), `<g transform="scale(${(size / 40).toFixed(2)})">${stamp}</g>`);
}
