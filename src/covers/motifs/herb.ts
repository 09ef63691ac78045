import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, place, polar, times } from '../shapes.ts';

/** A sprig of a healing plant, as in the old herbals. */
export const herb: Motif = {
  stance: 'free',
  tints: ['malachite', 'azurite', 'gamboge'],
  draw({ dice, tint, second }) {
    const pairs = dice.whole(4, 6);
    const bend = dice.between(-40, 40);
    const leaf = (length: number, colour: string): string => {
      const half = length * 0.24;
      const veins = [0.3, 0.5, 0.7].map(
        (share) =>
          d`M${length * share} 0l${half * 0.6} ${-half * 0.5}m${-half * 0.6} ${half * 0.5}l${half * 0.6} ${half * 0.5}`,
      );
      return (
        path(
          d`M0 0Q${length * 0.4} ${-half * 1.6} ${length} 0Q${length * 0.4} ${half * 1.6} 0 0`,
          flat(colour),
        ) + path([d`M6 0H${length - 10}`, ...veins], line(paper, 2))
      );
    };
    const leaves = times(pairs * 2, (at) => {
      const share = (Math.floor(at / 2) + 0.4) / pairs;
      const side = at % 2 === 0 ? 1 : -1;
      return place(
        [bend * Math.sin(share * Math.PI), 190 - 340 * share],
        side > 0 ? -34 : 214,
        leaf(dice.between(1 - share * 0.5, 1.15 - share * 0.5) * 150, dice.pick([tint, tint, second])),
      );
    });
    const berries = times(dice.whole(4, 7), () => {
      const [x, y] = polar(dice.between(6, 38), dice.whole(0, 359), [0, -190]);
      return disc(Math.round(x), Math.round(y), 12, { ...flat(second), ...line(ink, 2) });
    });
    return [...leaves, path(d`M0 220Q${bend * 1.6} 20 0 -180`, line(ink, 5)), ...berries].join('');
  },
};
