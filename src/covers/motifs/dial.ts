import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, place, polar, round, straight, times } from '../shapes.ts';

/** A sundial's face; a few minutes of it are filled. */
export const dial: Motif = {
  stance: 'free',
  tints: ['azurite', 'malachite', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const start = dice.whole(180, 320);
    const [a, b] = [polar(150, start), polar(150, start + 60)];
    const hours = times(12, (at) => straight([polar(160, at * 30), polar(184, at * 30)]));
    return [
      place([6, 5], 0, disc(0, 0, 192, flat(tint))),
      disc(0, 0, 192, line(ink, 3)),
      disc(
        0,
        0,
        171,
        line(paper, 11, {
          'stroke-dasharray': `2 ${round((2 * Math.PI * 171) / 60 - 2)}`,
          'stroke-linecap': 'butt',
        }),
      ),
      path(hours, line(paper, 6)),
      disc(0, 0, 150, flat(paper)),
      path(d`M0 0L${a[0]} ${a[1]}A150 150 0 0 1 ${b[0]} ${b[1]}Z`, flat(second)),
      disc(0, 0, 104, line(ink, 1.5)),
      disc(0, 0, 60, line(ink, 1.5, { 'stroke-dasharray': '3 6' })),
      path(straight([polar(-40, start), polar(146, start)]), line(ink, 5)),
      path(straight([polar(-30, start + 60), polar(110, start + 60)]), line(ink, 9)),
      disc(0, 0, 14, flat(ink)),
    ].join('');
  },
};
