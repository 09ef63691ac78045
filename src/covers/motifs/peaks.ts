import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, straight, times, type Point } from '../shapes.ts';

/** Three peaks, one behind the other, in blue and green. */
export const peaks: Motif = {
  stance: 'wide',
  fillsSheet: true,
  tints: ['azurite', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const summits: Point[] = [
      [-90, -dice.between(150, 190)],
      [130, -dice.between(70, 110)],
      [-250, -dice.between(20, 60)],
    ];
    const colours = [tint, second, ink];
    const mountains = summits.map(([x, y], at) => {
      const foot = 180 + dice.between(30, 120) - at * 10;
      const colour = colours[at] ?? ink;
      const shape = d`M${x - foot} 170Q${x - foot * 0.36} ${y * 0.2 + 60} ${x} ${y}Q${x + foot * 0.3} ${y * 0.3 + 40} ${x + foot} 170Z`;
      const folds = times(6, (fold) => {
        const lean = (fold - 2.5) * 17;
        return straight([
          [x + lean * 0.3, y + 22 + Math.abs(lean) * 0.9],
          [x + lean * 1.3, y + 74 + dice.between(10, 74)],
        ]);
      });
      return path(shape, flat(paper)) + path(shape, flat(colour, 0.92)) + path(folds, line(paper, 2.5));
    });
    const mist = times(4, (at) => d`M${dice.between(-480, 0)} ${118 + at * 18}h${dice.between(160, 420)}`);
    return [
      disc(dice.whole(200, 300), -150, dice.whole(36, 52), flat(second)),
      ...mountains,
      path(mist, line(paper, 8)),
      path('M-640 172H640', line(ink, 3)),
    ].join('');
  },
};
