import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { curve, d, disc, flat, line, path, polar, straight, times } from '../shapes.ts';

/** An oil-paper umbrella from above: shelter. */
export const umbrella: Motif = {
  stance: 'free',
  tints: ['ochre', 'gamboge', 'azurite', 'malachite'],
  draw({ dice, tint, second }) {
    const ribs = dice.whole(16, 26);
    const edge = times(ribs, (at) => {
      const [a, b] = [polar(192, (360 * at) / ribs), polar(182, (360 * (at + 0.5)) / ribs)];
      const end = polar(192, (360 * (at + 1)) / ribs);
      return (at === 0 ? d`M${a[0]} ${a[1]}` : '') + d`Q${b[0]} ${b[1]} ${end[0]} ${end[1]}`;
    }).join('');
    const spokes = times(ribs, (at) =>
      straight([polar(20, (360 * at) / ribs), polar(192, (360 * at) / ribs)]),
    );
    const band = dice.between(96, 140);
    const spray = polar(dice.between(60, 90), dice.whole(0, 359));
    return [
      path(`${edge}Z`, { ...flat(tint), transform: 'translate(6 5)' }),
      disc(0, 0, band, line(second, dice.between(14, 30))),
      disc(0, 0, band + 26, line(paper, 2)),
      path(spokes, line(paper, 1.5)),
      path(`${edge}Z`, line(ink, 2.5)),
      path(curve([[0, 0], [spray[0] * 0.6, spray[1] * 0.4], spray]), line(paper, 3)),
      disc(0, 0, 20, flat(ink)),
      disc(0, 0, 8, flat(second)),
    ].join('');
  },
};
