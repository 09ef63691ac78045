import type { Motif } from '../motif.ts';
import { ink, vermilion } from '../palette.ts';
import { box, d, disc, flat, line, path, polar, round, times } from '../shapes.ts';

/** The half-round of an assembly hall, seat by seat; some seats are newly taken. */
export const hall: Motif = {
  stance: 'upright',
  tints: ['azurite', 'slate', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const rows = dice.whole(5, 7);
    const step = 190 / rows;
    const taken = dice.whole(0, 2);
    const arcs = times(rows, (at) => {
      const r = 80 + at * step;
      const seats = Math.round((Math.PI * r) / (step * 1.02));
      const arc = d`M${-r} 110A${r} ${r} 0 0 1 ${r} 110`;
      const gap = (Math.PI * r) / seats;
      return path(
        arc,
        line(at % 3 === taken ? second : tint, step * 0.62, { 'stroke-dasharray': `0 ${round(gap)}` }),
      );
    });
    const [x, y] = polar(80 + step * dice.whole(1, rows - 2), dice.between(-150, -30));
    return [
      ...arcs,
      box(-34, 96, 68, 44, flat(ink)),
      path('M-300 150H300', line(ink, 4)),
      disc(x, y + 110, step * 0.42, flat(vermilion)),
    ].join('');
  },
};
