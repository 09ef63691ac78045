import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, line, path, times } from '../shapes.ts';

/** Words between two corner brackets, as they stand in a column. */
export const quotation: Motif = {
  stance: 'upright',
  tints: ['ochre', 'azurite', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const columns = dice.whole(3, 5);
    const pitch = 210 / columns;
    const words = times(columns, (at) => {
      const top = at === 0 ? -92 : -120;
      return d`M${105 - (at + 0.5) * pitch} ${top}V${at === columns - 1 ? dice.between(10, 70) : 120}`;
    });
    const square = { 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter' };
    const reach = dice.between(120, 165);
    return [
      path(d`M${192 - reach} -188H186V${-188 + reach}`, line(tint, 30, square)),
      path(d`M${reach - 192} 188H-186V${188 - reach}`, line(second, 30, square)),
      path(
        words,
        line(ink, Math.min(26, pitch * 0.46), {
          'stroke-linecap': 'butt',
          'stroke-dasharray': dice.pick(['22 9', '26 8', '20 12']),
        }),
      ),
    ].join('');
  },
};
