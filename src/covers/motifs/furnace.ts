import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** A blast furnace with its bands, its gas main and the iron running out. */
export const furnace: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate'],
  draw({ dice, tint, second }) {
    const bands = times(dice.whole(5, 7), (at) => {
      const y = at * 34 - 120;
      const half = 44 + Math.max(0, at) * 9;
      return d`M${-half} ${y}Q0 ${y + 14} ${half} ${y}`;
    });
    const stack = 'M-36 -170L-98 100L-70 168H70L98 100L36 -170Z';
    return [
      path(`M30 -196H104V-60L186 60V196`, line(second, 30, { 'stroke-linejoin': 'miter' })),
      path(stack, { ...flat(tint), transform: 'translate(6 5)' }),
      path(bands, line(paper, 3.5)),
      path(stack, line(ink, 3)),
      box(-52, -206, 104, 38, flat(ink)),
      box(-112, 166, 224, 34, flat(ink)),
      path(`M-66 150C-150 150 -140 190 -270 194`, line(second, 16)),
      path('M-66 150C-150 150 -140 190 -270 194', line(paper, 4, { 'stroke-dasharray': '1 14' })),
      path('M-290 202H260', line(ink, 3)),
    ].join('');
  },
};
