import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { disc, flat, line, place, round, times } from '../shapes.ts';

/** A sheet of copper beaten round: every ring is a row of hammer marks. */
export const copper: Motif = {
  stance: 'free',
  tints: ['ochre'],
  draw({ dice, tint, second }) {
    const width = dice.pick([20, 24, 29]);
    const rings = times(Math.floor(150 / width), (at) => {
      const r = 26 + at * width;
      const marks = Math.round((2 * Math.PI * r) / (width * dice.between(0.8, 1.15)));
      const pitch = (2 * Math.PI * r) / marks;
      const dashes = { 'stroke-dasharray': `${round(pitch * 0.001)} ${round(pitch)}` };
      return disc(
        0,
        0,
        r,
        line(dice.pick([paper, paper, ink, second]), width * 0.62, {
          ...dashes,
          'stroke-opacity': dice.between(0.12, 0.5),
        }),
      );
    });
    return [
      place([6, 5], 0, disc(0, 0, 192, flat(tint))),
      ...rings,
      disc(0, 0, 192, line(ink, 3)),
      disc(0, 0, 182, line(paper, 2)),
      disc(0, 0, 9, flat(ink)),
    ].join('');
  },
};
