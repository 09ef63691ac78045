import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, place } from '../shapes.ts';

/** Two lozenges through one another 方胜: an old sign of union. */
export const knot: Motif = {
  stance: 'free',
  tints: ['azurite', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const size = dice.between(176, 204);
    const apart = size * dice.between(0.4, 0.46);
    const width = dice.between(22, 30);
    const miter = { 'stroke-linejoin': 'miter' };
    const lozenge = (x: number, colour: string): string =>
      place(
        [x, 0],
        45,
        box(-size / 2, -size / 2, size, size, flat(colour, 0.14)),
        box(-size / 2, -size / 2, size, size, line(paper, width + 12, miter)),
        box(-size / 2, -size / 2, size, size, line(colour, width, miter)),
        box(-size / 2 + 32, -size / 2 + 32, size - 64, size - 64, line(ink, 2.5)),
      );
    /** The upper crossing, where the left lozenge passes over the right one. */
    const top = apart - size / Math.SQRT2;
    const crossing = d`M-30 ${top - 30}L30 ${top + 30}`;
    return [
      lozenge(-apart, tint),
      lozenge(apart, second),
      path(crossing, line(paper, width + 12, { 'stroke-linecap': 'butt' })),
      path(d`M-36 ${top - 36}L36 ${top + 36}`, line(tint, width, { 'stroke-linecap': 'butt' })),
    ].join('');
  },
};
