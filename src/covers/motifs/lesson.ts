import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, closed, d, disc, flat, line, path, polar, times } from '../shapes.ts';

/** A blackboard with a drawing in chalk, and rows of seats before it. */
export const lesson: Motif = {
  stance: 'upright',
  tints: ['malachite', 'slate'],
  draw({ dice, tint, second }) {
    const sides = dice.whole(3, 6);
    const centre = dice.between(-90, 90);
    const figure = times(sides, (at) => polar(62, (360 * at) / sides - 90, [centre, -98]));
    const rows = times(3, (row) => {
      const seats = 5 + row;
      const size = 34 + row * 8;
      return path(
        times(
          seats,
          (at) => d`M${((at + 0.5) / seats - 0.5) * (380 + row * 60) - size / 2} ${72 + row * 56}h${size}`,
        ),
        line([tint, second, ink][row] ?? ink, 20 + row * 4, { 'stroke-linecap': 'butt' }),
      );
    });
    return [
      box(-214, -202, 428, 214, flat(second)),
      box(-202, -190, 404, 190, flat(tint)),
      disc(centre, -98, 62, line(paper, 2.5)),
      path(closed(figure), line(paper, 2.5)),
      path(
        d`M${centre < 0 ? 60 : -170} -150h110m-110 30h84m-84 30h100`,
        line(paper, 3, { 'stroke-dasharray': '14 7' }),
      ),
      ...rows,
    ].join('');
  },
};
