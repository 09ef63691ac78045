import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, place, times } from '../shapes.ts';

/** Thread-bound volumes in a pile, their stitched backs to the reader. */
export const books: Motif = {
  stance: 'upright',
  tints: ['azurite', 'slate', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const count = dice.whole(5, 8);
    const height = Math.min(56, 330 / count);
    const pile = times(count, (at) => {
      const width = dice.between(290, 390);
      const colour = at === count - 1 ? tint : dice.pick([tint, tint, second, ink]);
      const stitches = [0.08, 0.32, 0.66, 0.9].map((share) => d`M${(share - 0.5) * width} 0v${height - 6}`);
      return place(
        [dice.between(-18, 18), 170 - (at + 1) * height],
        0,
        box(-width / 2, 0, width, height - 6, flat(colour)),
        path(stitches, line(paper, 2.5)),
        path(d`M${-width / 2} ${height * 0.26}h${width}`, line(paper, 1.5)),
      );
    });
    const open = 172 - count * height;
    return [
      path('M-230 172H230', line(ink, 4)),
      ...pile,
      path(
        d`M-150 ${open - 12}Q-70 ${open - 54} 0 ${open - 12}Q70 ${open - 54} 150 ${open - 12}V${open - 2}Q70 ${open - 44} 0 ${open - 2}Q-70 ${open - 44} -150 ${open - 2}Z`,
        { ...flat(paper), ...line(ink, 2.5) },
      ),
    ].join('');
  },
};
