import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, disc, flat, line, path, times } from '../shapes.ts';

/** A word that spreads like rings on water, thinner and wider until the edge of the sheet. */
export const voice: Motif = {
  stance: 'wide',
  tints: ['azurite', 'ochre', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const count = dice.whole(9, 13);
    const flatness = dice.between(0.34, 0.52);
    const accent = dice.whole(1, 4);
    const ripples = times(count, (at) => {
      const r = 30 + at ** 1.42 * 15;
      const drift = at * dice.between(-2, 2);
      const arc = d`M${-r + drift} 60A${r} ${r * flatness} 0 1 1 ${r + drift} 60A${r} ${r * flatness} 0 1 1 ${-r + drift} 60`;
      const width = Math.max(1.5, 17 - at * 1.6);
      return path(arc, line(at === accent ? second : at % 3 === 2 ? ink : tint, width));
    });
    return [
      ...ripples,
      path('M0 -330V20', line(ink, 2, { 'stroke-dasharray': '1 14' })),
      disc(0, 58, 15, flat(ink)),
    ].join('');
  },
};
