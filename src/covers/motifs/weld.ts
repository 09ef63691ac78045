import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, polar, straight, times } from '../shapes.ts';

/** Two plates and the bead between them, ripple on ripple, up to where the arc is burning. */
export const weld: Motif = {
  stance: 'free',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const end = dice.between(70, 150);
    const step = dice.between(13, 18);
    const ripples = times(Math.floor((end + 210) / step), (at) => -210 + at * step);
    const sparks = times(dice.whole(11, 17), () => {
      const angle = dice.between(-165, 165);
      const from = dice.between(34, 60);
      return straight([polar(from, angle, [end, 0]), polar(from + dice.between(8, 64), angle, [end, 0])]);
    });
    return [
      box(-210, -150, 420, 142, flat(tint)),
      box(-202, 10, 420, 122, flat(second, 0.85)),
      path(d`M-210 -8H210M-210 10H210`, line(ink, 2.5)),
      path(d`M-218 1H${end}`, line(paper, 44)),
      path(d`M-214 1H${end}`, line(ink, 34)),
      path(
        ripples.map((x) => d`M${x} -15q${step} 16 0 32`),
        line(paper, 2.5),
      ),
      path(sparks, line(paper, 7)),
      path(sparks, line(ink, 3)),
    ].join('');
  },
};
