import type { Motif } from '../motif.ts';
import { ink, paper, vermilion } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** A month, day by day, and one of its days kept. */
export const calendar: Motif = {
  stance: 'free',
  tints: ['azurite', 'malachite', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const first = dice.whole(0, 4);
    const day = (date: number): [number, number] => [
      ((date + first) % 7) * 54 - 184,
      Math.floor((date + first) / 7) * 54 - 96,
    ];
    const squares = (wanted: (date: number) => boolean): string[] =>
      times(30, (date) => date)
        .filter(wanted)
        .map((date) => d`M${day(date)[0]} ${day(date)[1]}h44v44h-44z`);
    const isRest = (date: number): boolean => (date + first) % 7 > 4;
    const [x, y] = day(25);
    return [
      box(-208, -200, 424, 80, flat(tint)),
      path('M-172 -160H60', line(paper, 22, { 'stroke-linecap': 'butt', 'stroke-dasharray': '24 10' })),
      path('M-140 -222V-180M0 -222V-180M140 -222V-180', line(ink, 9)),
      path(
        squares((date) => !isRest(date) && date !== 25),
        flat(tint, 0.22),
      ),
      path(
        squares((date) => isRest(date) && date !== 25),
        flat(second, 0.6),
      ),
      box(x - 4, y - 4, 52, 52, flat(vermilion)),
      box(-208, -200, 424, 420, line(ink, 2.5)),
    ].join('');
  },
};
