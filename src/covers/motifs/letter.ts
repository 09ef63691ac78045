import type { Motif } from '../motif.ts';
import { ink, paper, vermilion } from '../palette.ts';
import { box, d, flat, line, path, place, times } from '../shapes.ts';

/** A letter on eight-column paper, half out of its envelope. */
export const letter: Motif = {
  stance: 'free',
  tints: ['ochre', 'azurite', 'malachite'],
  draw({ dice, tint, second }) {
    const rules = times(9, (at) => d`M${at * 34 - 136} -220V60`);
    const words = times(
      7,
      (at) => d`M${119 - at * 34} ${at === 0 ? -180 : -208}V${at === 6 ? dice.between(-130, -60) : 50}`,
    );
    return [
      place(
        [dice.between(-20, 20), -10],
        dice.between(-5, 5),
        box(-152, -232, 304, 330, { ...flat(paper), ...line(ink, 2) }),
        path(rules, line(vermilion, 1.5)),
        path(words, line(ink, 13, { 'stroke-linecap': 'butt', 'stroke-dasharray': '12 5' })),
      ),
      path('M-200 -20L0 110L200 -20V190H-200Z', flat(tint)),
      path('M-200 190L-40 78M200 190L40 78', line(paper, 2.5)),
      path('M-200 -20L0 110L200 -20V190H-200Z', line(ink, 2.5)),
      box(-172, 134, 40, 40, { ...line(paper, 3) }),
      path('M-122 154h60', line(second, 12, { 'stroke-dasharray': '12 6', 'stroke-linecap': 'butt' })),
    ].join('');
  },
};
