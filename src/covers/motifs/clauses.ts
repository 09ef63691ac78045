import type { Motif } from '../motif.ts';
import { ink, vermilion } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** Articles, paragraphs and items: a text as a ladder of indents. */
export const clauses: Motif = {
  stance: 'upright',
  tints: ['azurite', 'slate', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const rows = dice.whole(8, 10);
    const step = 380 / rows;
    let depth = 0;
    const marked = dice.whole(2, rows - 2);
    const ladder = times(rows, (at) => {
      depth = at === 0 ? 0 : dice.pick([0, Math.min(2, depth + 1), Math.min(2, depth + 1), depth]);
      const [x, y] = [depth * 58 - 190, at * step - 190];
      const length = dice.between(110, 380 - depth * 58 - 30);
      const colour = [tint, second, ink][depth] ?? ink;
      const bar = path(
        d`M${x + 40} ${y + 10}h${length}`,
        line(colour, depth === 0 ? 17 : 9, { 'stroke-linecap': 'butt' }),
      );
      const stem = at === 0 ? '' : path(d`M${x - 50} ${y - step + 26}V${y + 10}h44`, line(ink, 1.5));
      return (depth === 0 ? '' : stem) + box(x, y, 20, 20, flat(at === marked ? vermilion : colour)) + bar;
    });
    return ladder.join('');
  },
};
