import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { box, curve, d, flat, line, path, place, times } from '../shapes.ts';

/** A lock combed straight and cut on the slant. */
export const hair: Motif = {
  stance: 'free',
  tints: ['slate', 'ochre', 'azurite'],
  draw({ dice, tint, second }) {
    const strands = dice.whole(17, 23);
    const sway = dice.between(50, 110);
    const lock = times(strands, (at) => {
      const share = at / (strands - 1) - 0.5;
      return curve([
        [share * 90 - 40, -210],
        [share * 150 + sway, -110],
        [share * 260 - sway * 1.3, 10],
        [share * 200 + sway * 0.4, 150 + share * 90],
      ]);
    });
    const teeth = times(24, (at) => d`M${at * 11 - 127} 8v58`);
    return [
      path(
        lock.filter((_, at) => at % 3 !== 0),
        line(tint, 7),
      ),
      path(
        lock.filter((_, at) => at % 3 === 0),
        line(ink, 3),
      ),
      place(
        [10, -10],
        dice.between(-16, -6),
        box(-140, -22, 280, 34, flat(second)),
        path(teeth, line(second, 5)),
      ),
    ].join('');
  },
};
