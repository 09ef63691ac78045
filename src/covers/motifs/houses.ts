import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, line, path, times, type Point } from '../shapes.ts';

/** One house, then three, then seven: homes joined in three tiers. */
export const houses: Motif = {
  stance: 'upright',
  tints: ['slate', 'azurite', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const row = (count: number, y: number, reach: number): Point[] =>
      times(count, (at) => [
        ((at + 0.5) / count - 0.5) * reach + dice.between(-8, 8),
        y + dice.between(-14, 14),
      ]);
    const low = dice.whole(5, 7);
    const [top, middle, bottom] = [row(1, -130, 0), row(3, 0, 390), row(low, 140, 470)];
    const nearest = (from: Point, to: readonly Point[]): Point =>
      to.reduce((best, point) => (Math.abs(point[0] - from[0]) < Math.abs(best[0] - from[0]) ? point : best));
    const join = (from: Point, to: Point): string => d`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
    const roof = dice.between(0.45, 0.75);
    const house = ([x, y]: Point, size: number, colour: string): string =>
      path(
        d`M${x - size} ${y + size}V${y}L${x} ${y - size * roof}L${x + size} ${y}V${y + size}Z`,
        flat(colour),
      ) + path(d`M${x} ${y + size}v${-size * 0.55}`, line(paper, size * 0.3, { 'stroke-linecap': 'butt' }));
    return [
      path(
        [...middle.map((p) => join(p, nearest(p, top))), ...bottom.map((p) => join(p, nearest(p, middle)))],
        line(ink, 2),
      ),
      ...top.map((p) => house(p, 58, tint)),
      ...middle.map((p) => house(p, 38, second)),
      ...bottom.map((p) => house(p, 24, dice.pick([ink, ink, tint]))),
    ].join('');
  },
};
