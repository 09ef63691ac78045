import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, disc, flat, line, path, polar, times, type Point } from '../shapes.ts';

/** A chart of stars, joined as the old charts join them: many names, one picture. */
export const constellation: Motif = {
  stance: 'free',
  tints: ['azurite', 'slate', 'ochre'],
  draw({ dice, tint, second }) {
    const count = dice.whole(11, 15);
    const stars = times(count, (at): Point =>
      polar(40 + 150 * Math.sqrt(((at * 7) % count) / count), at * 137.5 + dice.between(-14, 14)),
    );
    const nearest = (from: number): Point => {
      const [x, y] = stars[from] ?? [0, 0];
      return stars
        .slice(0, from)
        .reduce(
          (best, star) =>
            Math.hypot(star[0] - x, star[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? star : best,
          stars[0] ?? [0, 0],
        );
    };
    const joins = stars.slice(1).map(([x, y], at) => {
      const [toX, toY] = nearest(at + 1);
      return d`M${x} ${y}L${toX} ${toY}`;
    });
    const dust = times(26, () => {
      const [x, y] = polar(dice.between(20, 215), dice.whole(0, 359));
      return d`M${x} ${y}h0`;
    });
    return [
      disc(0, 0, 216, flat(tint, 0.12)),
      disc(0, 0, 216, line(ink, 2)),
      disc(0, 0, 206, line(ink, 9, { 'stroke-dasharray': '1.5 10', 'stroke-linecap': 'butt' })),
      disc(0, 0, 128, line(ink, 1.5, { 'stroke-dasharray': '2 9' })),
      path(dust, line(second, 5)),
      path(joins, line(ink, 2)),
      ...stars.map(([x, y], at) =>
        disc(Math.round(x), Math.round(y), dice.pick([9, 13, 19]), flat(at % 4 === 1 ? second : tint)),
      ),
    ].join('');
  },
};
