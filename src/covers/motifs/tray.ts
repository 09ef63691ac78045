import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, curve, d, disc, flat, line, path, place, times } from '../shapes.ts';

/** A canteen tray: rice, soup, two dishes and chopsticks. */
export const tray: Motif = {
  stance: 'free',
  tints: ['gamboge', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const steam = times(3, (at) =>
      curve([
        [-110 + at * 26, -150],
        [-124 + at * 26, -176],
        [-98 + at * 26, -200],
        [-110 + at * 26, -226],
      ]),
    );
    const peas = times(dice.whole(7, 11), (at) =>
      disc(
        dice.between(44, 150),
        dice.between(-92, -28),
        at % 2 === 0 ? 10 : 7,
        flat(at % 3 === 0 ? ink : second),
      ),
    );
    const rice = times(9, () => d`M${dice.between(-130, -60)} ${dice.between(-92, -40)}l8 4`);
    return [
      box(-200, -140, 400, 280, { ...flat(tint), ...line(ink, 3), rx: 34 }),
      box(24, -116, 150, 112, { ...flat(paper), rx: 18 }),
      box(24, 16, 150, 100, { ...flat(paper), rx: 18 }),
      peas.join(''),
      path(d`M48 86Q${dice.between(70, 90)} 36 100 84T152 60`, line(second, 16)),
      disc(-94, -58, 66, { ...flat(paper), ...line(ink, 3) }),
      disc(-94, -66, 46, line(second, 4)),
      path(rice, line(ink, 4)),
      disc(-106, 76, 50, { ...flat(second), ...line(ink, 3) }),
      disc(-106, 76, 34, line(paper, 4)),
      place([-12, 20], dice.between(-4, 8), path('M-18 -130L-12 130M6 -130L10 130', line(ink, 8))),
      path(steam, line(ink, 4)),
    ].join('');
  },
};
