import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, line, path, polar, times } from '../shapes.ts';

/** Coat over coat of paint, each a few microns thick, under the mist of the gun. */
export const spray: Motif = {
  stance: 'upright',
  tints: ['azurite', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const coats = dice.whole(4, 6);
    const gap = 150 / coats;
    const lean = dice.between(70, 110);
    const coat = (at: number): string => {
      const y = 150 - at * gap;
      const fill =
        [flat(paper), flat(ink, 0.85), flat(second), flat(tint, 0.55), flat(tint, 0.8), flat(tint)][
          at + 6 - coats
        ] ?? flat(tint);
      return path(d`M-210 ${y}l${lean} -74H210l${-lean} 74Z`, { ...fill, ...line(ink, 2) });
    };
    const mist = times(46, () => {
      const [x, y] = polar(dice.between(26, 170), dice.between(24, 72), [-130, -190]);
      return d`M${x} ${y}h0`;
    });
    return [
      ...times(coats, coat),
      path(mist.slice(0, 26), line(tint, 5)),
      path(mist.slice(26), line(tint, 9)),
      path('M-190 -216l40 -20l34 40l-22 22Z', flat(ink)),
    ].join('');
  },
};
