import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { curve, d, flat, line, path, times, type Point } from '../shapes.ts';

/** A drilling derrick, and the layers of the earth below it. */
export const derrick: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'gamboge'],
  draw({ dice, tint, second }) {
    const bays = dice.whole(6, 8);
    const leg = (at: number, side: number): Point => {
      const share = at / bays;
      return [side * (76 - 58 * share), 80 - 290 * share];
    };
    const braces = times(bays, (at) => {
      const [a, b, c, e] = [leg(at, -1), leg(at + 1, 1), leg(at, 1), leg(at + 1, -1)];
      return d`M${a[0]} ${a[1]}L${b[0]} ${b[1]}M${c[0]} ${c[1]}L${e[0]} ${e[1]}H${b[0]}`;
    });
    const layers = times(4, (at) => {
      const points = times(7, (x): Point => [x * 90 - 270, 92 + at * 36 + dice.between(-9, 9)]);
      return path(
        `${curve(points)}V260H-270Z`,
        flat([second, tint, second, ink][at] ?? ink, [0.35, 0.6, 0.85, 0.9][at]),
      );
    });
    return [
      ...layers,
      path('M-76 80L-18 -210H18L76 80Z', flat(tint, 0.16)),
      path(braces, line(ink, 3)),
      path('M-76 82L-18 -210H18L76 82', line(ink, 7)),
      path('M-34 -212H34M0 -206V250', line(ink, 5)),
      path('M-112 84H112', line(ink, 12)),
    ].join('');
  },
};
