import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, flat, line, oval, path, times } from '../shapes.ts';

/** Stepping stones across a stream: from door to door. */
export const stones: Motif = {
  stance: 'wide',
  tints: ['slate', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const count = dice.whole(8, 10);
    const swing = dice.between(150, 210);
    const steps = times(count, (at) => {
      const share = at / (count - 1);
      const [x, y] = [
        Math.sin(share * 4.4 + 1) * swing * (1 - share * 0.4) + share * 150 - 80,
        200 - share * 370,
      ];
      const size = 66 - share * 46;
      const colour = dice.pick([tint, tint, second, ink]);
      return (
        oval(Math.round(x + 4), Math.round(y + 5), Math.round(size), Math.round(size * 0.36), flat(colour)) +
        oval(Math.round(x), Math.round(y), Math.round(size), Math.round(size * 0.36), line(ink, 2.5 - share))
      );
    });
    const water = times(34, () => {
      const y = dice.between(-170, 220);
      const reach = 40 + (y + 170) * 0.3;
      return d`M${dice.between(-640, 520)} ${y}q${reach / 4} -7 ${reach / 2} 0t${reach / 2} 0`;
    });
    return [path(water, line(second, 2.5)), ...steps].join('');
  },
};
