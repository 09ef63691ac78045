import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { closed, d, disc, flat, line, path, polar, times, type Point } from '../shapes.ts';

/** A moon gate in a garden wall, with a hill and bamboo beyond. */
export const moongate: Motif = {
  stance: 'upright',
  tints: ['malachite', 'azurite', 'slate'],
  draw({ dice, tint, second }) {
    const hill = (y: number, strength: number): string => {
      const rim = times(13, (at): Point => [
        at * 26 - 156,
        y + dice.between(-26, 26) + Math.abs(at - dice.between(3, 9)) * 6,
      ]);
      const inside = rim.filter(([x, height]) => Math.hypot(x, height) < 158);
      const [first = [0, 0], last = [0, 0]] = [inside[0], inside.at(-1)];
      const [from, to] = [Math.atan2(last[1], last[0]), Math.atan2(first[1], first[0])].map(
        (angle) => (angle * 180) / Math.PI,
      );
      const span = ((to ?? 0) - (from ?? 0) + 360) % 360;
      return path(
        closed([...inside, ...times(13, (at) => polar(160, (from ?? 0) + (span * at) / 12))]),
        flat(tint, strength),
      );
    };
    const stalks = times(3, (at) => {
      const x = dice.between(-16, 16) + at * 26 + 40;
      return d`M${x} 150Q${x + 10} 0 ${x + dice.between(-30, 20)} -128`;
    });
    const leaves = times(16, () => {
      const [x, y] = [dice.between(20, 100), dice.between(-110, 40)];
      return d`M${x} ${y}q${dice.between(10, 26)} 6 ${dice.between(24, 40)} ${dice.between(18, 34)}q-26 -8 -34 -24`;
    });
    return [
      disc(6, 5, 192, flat(second)),
      disc(0, 0, 162, flat(paper)),
      disc(-60, -66, 30, flat(second, 0.8)),
      hill(20, 0.35),
      hill(74, 0.9),
      path(stalks, line(ink, 3)),
      path(leaves, flat(ink)),
      disc(0, 0, 162, line(ink, 3)),
      disc(0, 0, 192, line(ink, 3)),
      disc(0, 0, 177, line(paper, 3, { 'stroke-dasharray': '34 8' })),
    ].join('');
  },
};
