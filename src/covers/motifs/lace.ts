import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, place, polar, times } from '../shapes.ts';

/** A rosette of needle lace: loops around loops and a scalloped edge. */
export const lace: Motif = {
  stance: 'free',
  tints: ['azurite', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const petals = dice.whole(9, 14);
    const ring = (inner: number, outer: number, bulge: number, turn: number): string[] =>
      times(petals, (at) => {
        const angle = (360 * (at + turn)) / petals;
        const [a, b] = [polar(inner, angle), polar(outer, angle)];
        const [left, right] = [polar(outer, angle - bulge), polar(outer, angle + bulge)];
        return d`M${a[0]} ${a[1]}Q${left[0]} ${left[1]} ${b[0]} ${b[1]}Q${right[0]} ${right[1]} ${a[0]} ${a[1]}`;
      });
    const scallops = times(petals * 2, (at) => {
      const [from, to] = [polar(178, (180 * at) / petals), polar(178, (180 * (at + 1)) / petals)];
      return d`M${from[0]} ${from[1]}A30 30 0 0 1 ${to[0]} ${to[1]}`;
    });
    const dots = `0 ${Math.round((2 * Math.PI * 122) / petals / 3)}`;
    return [
      place([6, 5], 0, disc(0, 0, 180, flat(tint))),
      path(ring(34, 116, 260 / petals, 0), { ...flat(second, 0.55), ...line(paper, 2.5) }),
      path(ring(72, 168, 200 / petals, 0.5), line(paper, 2.5)),
      disc(0, 0, 130, line(paper, 5, { 'stroke-dasharray': dots })),
      disc(0, 0, 30, { ...flat(paper), ...line(ink, 2) }),
      disc(0, 0, 14, line(ink, 3, { 'stroke-dasharray': '0 8' })),
      disc(0, 0, 178, line(paper, 2)),
      path(scallops, { ...flat(tint, 0.25), ...line(ink, 2.5) }),
    ].join('');
  },
};
