import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, line, oval, path, place, times } from '../shapes.ts';

/** A pot and cups, set out for guests. */
export const tea: Motif = {
  stance: 'upright',
  tints: ['malachite', 'ochre', 'azurite', 'slate'],
  draw({ dice, tint, second }) {
    const belly = dice.between(96, 118);
    const steam = times(
      3,
      (at) => d`M${at * 26 - 30} -120q${dice.between(14, 30)} -30 0 -58t0 -${dice.between(36, 70)}`,
    );
    const cup = (x: number): string =>
      place(
        [x, 118],
        0,
        path('M-44 0C-40 58 -22 70 0 70S40 58 44 0Z', flat(second)),
        oval(0, 0, 44, 13, { ...flat(paper), ...line(ink, 2.5) }),
        oval(0, 3, 33, 8, flat(tint, 0.6)),
      );
    const leaves = times(
      dice.whole(3, 5),
      (at) => d`M${at * 30 - 70} ${dice.between(20, 70)}q16 -30 40 -22q-10 24 -40 22`,
    );
    return [
      path(steam, line(ink, 2.5)),
      path(
        d`M-60 -46C${-belly - 40} 0 ${-belly - 20} 150 -60 180H60C${belly + 20} 150 ${belly + 40} 0 60 -46Z`,
        { ...flat(tint), transform: 'translate(-20 4)' },
      ),
      path(d`M${belly - 22} 60C${belly + 40} 40 ${belly + 30} -30 ${belly + 78} -44`, line(tint, 25)),
      path(d`M${-belly - 6} 10C${-belly - 110} -20 ${-belly - 100} 140 ${-belly - 8} 120`, line(ink, 13)),
      path('M-92 -46Q-20 -96 52 -46Z', flat(ink)),
      path('M-20 -86v-8', line(ink, 22)),
      path(leaves, { ...line(paper, 2.5), transform: 'translate(-14 40)' }),
      cup(belly + 70),
      cup(belly + 152),
      path(`M-240 192H300`, line(ink, 5)),
    ].join('');
  },
};
