import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, place, times } from '../shapes.ts';

/** Wooden tokens 腰牌 on their cords: what the bearer is entitled to. */
export const token: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'azurite', 'malachite'],
  draw({ dice, tint, second }) {
    const count = dice.whole(3, 4);
    const pitch = 380 / count;
    const height = dice.between(230, 270);
    const width = pitch - 26;
    const row = times(count, (at) => {
      const colour = [tint, second, ink, tint][(at + dice.whole(0, 1)) % 4] ?? tint;
      const cord = -140 + dice.between(-36, 36);
      const shape = d`M0 0L${width / 2} 46V${height}H${-width / 2}V46Z`;
      const marks = times(dice.whole(3, 5), (mark) => d`M${-width / 4} ${118 + mark * 30}h${width / 2}`);
      return place(
        [(at + 0.5) * pitch - 190, cord],
        dice.between(-3, 3),
        path('M0 26V-300', line(ink, 2.5)),
        path(shape, { ...flat(colour), transform: 'translate(5 4)' }),
        path(shape, line(ink, 2.5)),
        disc(0, 30, 9, flat(paper)),
        box(-width / 2 + 12, 70, width - 24, height - 84, line(paper, 2)),
        path(marks, line(paper, 8, { 'stroke-linecap': 'butt' })),
      );
    });
    return row.join('');
  },
};
