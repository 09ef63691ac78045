import type { Dice } from '../dice.ts';
import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, disc, flat, line, path, polar, type Point } from '../shapes.ts';

/** A tree that branches as the dice fall, its crown in two pigments. */
export const tree: Motif = {
  stance: 'upright',
  tints: ['malachite', 'gamboge', 'azurite'],
  draw({ dice, tint, second }) {
    const [thick, thin, tips]: [string[], string[], Point[]] = [[], [], []];
    grow([0, 210], -90 + dice.between(-5, 5), 126, 0);
    const crown = tips.map(([x, y], at) =>
      disc(
        Math.round(x),
        Math.round(y),
        dice.whole(26, 52),
        flat(at % 4 === 0 ? second : tint, dice.between(0.45, 0.9)),
      ),
    );
    return [
      ...crown,
      path(thick, line(ink, 11)),
      path(thin, line(ink, 4)),
      path('M-190 212H190', line(ink, 3)),
    ].join('');

    function grow(from: Point, angle: number, length: number, depth: number): void {
      const to = polar(length, angle, from);
      (depth < 2 ? thick : thin).push(d`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`);
      if (depth === 4) tips.push(to);
      else
        for (const side of forks(dice)) grow(to, angle + side, length * dice.between(0.68, 0.84), depth + 1);
    }
  },
};

function forks(dice: Dice): number[] {
  return [-dice.between(16, 38), dice.between(16, 38)];
}
