import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, disc, flat, line, path, times } from '../shapes.ts';

/** The lanes of a race round the bend, and how far each runner has come. */
export const lanes: Motif = {
  stance: 'wide',
  fillsSheet: true,
  tints: ['ochre', 'azurite', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const count = dice.whole(6, 8);
    const pitch = dice.whole(25, 29);
    const tracks = times(count, (at) => {
      const r = 30 + at * pitch;
      const end = dice.between(-60, 260);
      const colour = dice.pick([tint, tint, second, ink]);
      const [top, bottom] = [60 - r, 60 + r];
      return [
        path(d`M640 ${bottom}H-40A${r} ${r} 0 0 1 -40 ${top}H640`, line(ink, 1.5)),
        path(
          d`M640 ${bottom}H-40A${r} ${r} 0 0 1 -40 ${top}H${end}`,
          line(colour, dice.pick([5, 9, 13]), { 'stroke-linecap': 'butt' }),
        ),
        disc(Math.round(end), Math.round(top), 11, flat(colour)),
      ].join('');
    });
    return tracks.join('');
  },
};
