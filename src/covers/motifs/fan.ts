import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, group, line, path, place, polar, round, straight, times } from '../shapes.ts';

/** A folding fan: the leaf in two tones, pleat by pleat, over bare ribs. */
export const fan: Motif = {
  stance: 'free',
  tints: ['ochre', 'azurite', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const pleats = dice.whole(9, 14);
    const spread = dice.between(116, 156);
    const angleOf = (pleat: number): number => -90 - spread / 2 + (spread * pleat) / pleats;
    const sector = (from: number, to: number, inner: number, outer: number): string => {
      const [a, b] = [polar(outer, angleOf(from)), polar(outer, angleOf(to))];
      const [c, e] = [polar(inner, angleOf(to)), polar(inner, angleOf(from))];
      return (
        `M${a.map(round).join(' ')}A${outer} ${outer} 0 0 1 ${b.map(round).join(' ')}` +
        d`L${c[0]} ${c[1]}A${inner} ${inner} 0 0 0 ${e[0]} ${e[1]}Z`
      );
    };
    const dark = times(Math.floor(pleats / 2), (at) => sector(at * 2 + 1, at * 2 + 2, 138, 318));
    const ribs = times(pleats + 1, (at) => straight([polar(12, angleOf(at)), polar(138, angleOf(at))]));
    const folds = times(pleats - 1, (at) =>
      straight([polar(138, angleOf(at + 1)), polar(318, angleOf(at + 1))]),
    );
    return place(
      [0, 165],
      0,
      group(
        { transform: 'translate(5 4)' },
        path(sector(0, pleats, 138, 318), flat(tint)),
        path(dark, flat(ink, 0.16)),
      ),
      path(folds, line(paper, 1.5)),
      path(ribs, line(ink, 3)),
      path([sector(0, pleats, 138, 318)], line(ink, 2.5)),
      path(
        [
          straight([polar(-14, angleOf(0)), polar(324, angleOf(0))]),
          straight([polar(-14, angleOf(pleats)), polar(324, angleOf(pleats))]),
        ],
        line(ink, 8),
      ),
      disc(0, 0, 9, flat(second)),
    );
  },
};
