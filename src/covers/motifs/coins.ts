import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, curve, disc, flat, line, path, place, times } from '../shapes.ts';

/** Round coins with a square hole, on one string. */
export const coins: Motif = {
  stance: 'free',
  tints: ['gamboge', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const count = dice.whole(4, 6);
    const step = 300 / (count - 1);
    const sway = dice.between(20, 54);
    const yOf = (at: number): number => Math.sin(at * 1.4) * sway;
    const string = curve([
      [-330, 60],
      ...times(count, (at): [number, number] => [at * step - 150, yOf(at)]),
      [300, -120],
      [340, -40],
    ]);
    const coin = (at: number): string =>
      place(
        [at * step - 150, yOf(at)],
        dice.between(-24, 24),
        disc(4, 4, 86, flat(at % 3 === 1 ? second : tint)),
        disc(0, 0, 86, line(ink, 3)),
        disc(0, 0, 74, line(paper, 2)),
        box(-22, -22, 44, 44, { ...flat(paper), ...line(ink, 3) }),
        path(
          'M-12 -56H12M-12 -46H12M-12 46H12M-8 56H8M-56 -10V10M-46 -12V12M46 -10V12M56 -8V8',
          line(paper, 4),
        ),
      );
    return [...times(count, coin), path(string, line(second, 7))].join('');
  },
};
