import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { curve, flat, line, oval, path, polar, times, type Point } from '../shapes.ts';

/** An open pit: bench below bench, and the haul road winding down. */
export const mine: Motif = {
  stance: 'wide',
  fillsSheet: true,
  tints: ['ochre', 'slate'],
  draw({ dice, tint, second }) {
    const benches = dice.whole(7, 9);
    const squeeze = dice.between(0.4, 0.5);
    const pit = times(benches, (at) => {
      const r = 420 - at * (390 / benches);
      return oval(at * 6, Math.round(-10 + at * 15), Math.round(r), Math.round(r * squeeze), {
        ...flat(at % 2 === 0 ? tint : second, 0.18 + at * 0.06),
        ...line(ink, 2),
      });
    });
    const road = times(14, (at): Point => {
      const [x, y] = polar(400 - at * 27, 200 + at * dice.between(33, 36));
      return [x + at * 4, y * squeeze - 10 + at * 8];
    });
    return [
      ...pit,
      path(curve(road), line(ink, 9)),
      path(curve(road), line('#c79a3a', 3, { 'stroke-dasharray': '12 10' })),
    ].join('');
  },
};
