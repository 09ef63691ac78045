import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, polar, times } from '../shapes.ts';

/** The wheel of a blower in its snail-shaped casing. */
export const rotor: Motif = {
  stance: 'free',
  tints: ['azurite', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const blades = dice.whole(9, 15);
    const sweep = dice.between(34, 62);
    const vanes = times(blades, (at) => {
      const angle = (360 * at) / blades;
      const [root, tip] = [polar(46, angle), polar(132, angle + sweep)];
      const bend = polar(104, angle + sweep * 0.1);
      const back = polar(112, angle + sweep * 0.62);
      return d`M${root[0]} ${root[1]}Q${bend[0]} ${bend[1]} ${tip[0]} ${tip[1]}Q${back[0]} ${back[1]} ${root[0]} ${root[1]}`;
    });
    const casing = 'M168 -200H40A190 190 0 1 0 190 26Q176 -60 168 -200Z';
    const air = times(5, (at) => d`M${62 + at * 24} -214v${-dice.between(24, 90)}`);
    return [
      path(casing, { ...flat(tint), transform: 'translate(6 5)' }),
      path(casing, line(ink, 3)),
      disc(0, 0, 142, flat(paper)),
      disc(0, 0, 142, line(ink, 3)),
      path(vanes, flat(second)),
      path(vanes, line(ink, 2)),
      disc(0, 0, 40, flat(ink)),
      disc(0, 0, 14, flat(paper)),
      path(air, line(ink, 3)),
    ].join('');
  },
};
