import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, disc, d, flat, line, path, times } from '../shapes.ts';

/** The cabinet of a hundred drawers in a pharmacy; one stands open. */
export const cabinet: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const columns = dice.whole(4, 6);
    const rows = dice.whole(5, 7);
    const [width, height] = [348 / columns, 368 / rows];
    const open = dice.whole(columns, columns * (rows - 1) - 1);
    const corner = (at: number): [number, number] => [
      (at % columns) * width - 174,
      Math.floor(at / columns) * height - 184,
    ];
    const grid = times(columns - 1, (at) => d`M${(at + 1) * width - 174} -184v368`).concat(
      times(rows - 1, (at) => d`M-174 ${(at + 1) * height - 184}h348`),
    );
    const knobs = times(columns * rows, (at) => {
      const [x, y] = corner(at);
      return d`M${x + width / 2} ${y + height * 0.62}h0`;
    });
    const labels = times(columns * rows, (at) => {
      const [x, y] = corner(at);
      return d`M${x + width * 0.32} ${y + height * 0.3}h${width * 0.36}`;
    });
    const [x, y] = corner(open);
    return [
      box(-190, -200, 380, 400, flat(tint)),
      path(grid, line(paper, 2.5)),
      path(labels, line(paper, 5, { 'stroke-linecap': 'butt' })),
      path(knobs, line(second, 11)),
      box(x + 2, y + 4, width - 4, height * 0.5, flat(ink)),
      box(x - 6, y + height * 0.46, width + 12, height * 0.84, { ...flat(second), ...line(paper, 3) }),
      disc(x + width / 2, y + height * 0.92, 6, flat(ink)),
      box(-206, -216, 412, 20, flat(ink)),
      box(-198, 198, 396, 12, flat(ink)),
    ].join('');
  },
};
