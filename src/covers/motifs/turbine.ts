import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, polar, round, times } from '../shapes.ts';

/** A turbine disc, row on row of blades, and the sound that comes from it. */
export const turbine: Motif = {
  stance: 'free',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const rows = dice.pick([2, 3]);
    const width = 132 / rows;
    const blades = times(rows, (at) => {
      const r = 66 + width * (at + 0.5);
      const count = 26 + at * dice.whole(8, 12);
      const pitch = (2 * Math.PI * r) / count;
      return disc(
        0,
        0,
        r,
        line(at % 2 === 0 ? tint : second, width - 8, {
          'stroke-linecap': 'butt',
          'stroke-dasharray': `${round(pitch * 0.62)} ${round(pitch * 0.38)}`,
        }),
      );
    });
    const rims = times(rows + 1, (at) => disc(0, 0, 64 + width * at, line(ink, 2.5)));
    const sounds = times(4, (at) => {
      const [a, b] = [polar(222 + at * 22, -28 + at * 2), polar(222 + at * 22, 14 - at * 2)];
      return d`M${a[0]} ${a[1]}A${222 + at * 22} ${222 + at * 22} 0 0 1 ${b[0]} ${b[1]}`;
    });
    return [
      ...blades,
      ...rims,
      disc(0, 0, 56, flat(ink)),
      disc(0, 0, 38, line(paper, 5, { 'stroke-dasharray': '0 20' })),
      disc(0, 0, 18, flat(second)),
      path(sounds, line(ink, 3)),
    ].join('');
  },
};
