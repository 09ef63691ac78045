import type { Motif } from '../motif.ts';
import { ink, paper, vermilion } from '../palette.ts';
import { box, d, flat, line, path, place, round, times } from '../shapes.ts';

/** A seal stone beside the mark that it has left. */
export const stamp: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'malachite', 'gamboge'],
  draw({ dice, tint, second }) {
    const lean = dice.between(-9, 9);
    const rows = dice.whole(2, 3);
    const marks = times(rows, (row) => {
      const y = -58 + (116 / rows) * (row + 0.5);
      return d`M-52 ${y}H${dice.between(-14, 0)}M${dice.between(10, 22)} ${y - 14}V${y + 14}M34 ${y}H54`;
    });
    const stone = [
      path('M-58 -190Q-58 -236 0 -236Q58 -236 58 -190Q58 -160 34 -146H-34Q-58 -160 -58 -190Z', flat(second)),
      path('M-58 -190Q-58 -236 0 -236Q58 -236 58 -190Q58 -160 34 -146H-34Q-58 -160 -58 -190Z', line(ink, 3)),
      box(-74, -148, 148, 220, flat(tint)),
      box(-74, -148, 148, 220, line(ink, 3)),
      path(d`M-46 -120V${dice.between(10, 40)}M-22 -120V${dice.between(-40, 0)}`, line(paper, 5)),
      box(-74, 46, 148, 26, flat(vermilion)),
    ];
    return [
      place(
        [96, 92],
        dice.between(-8, 8),
        box(-80, -80, 160, 160, flat(vermilion)),
        path(marks, line(paper, 13)),
        box(-66, -66, 132, 132, line(paper, 5)),
      ),
      place([-74, 60], lean, ...stone),
      path(`M-210 ${round(190)}H210`, line(ink, 2, { 'stroke-dasharray': '2 12' })),
    ].join('');
  },
};
