import type { Motif } from '../motif.ts';
import { ink, paper, pigments } from '../palette.ts';
import { d, disc, flat, line, path, polar, times, type Point } from '../shapes.ts';

/** Three rings, each linked with both others. */
export const rings: Motif = {
  stance: 'free',
  tints: ['azurite', 'malachite', 'ochre', 'gamboge'],
  draw({ dice, tint, second }) {
    const r = dice.between(98, 116);
    const width = dice.between(18, 28);
    const colours = [tint, second, dice.pick([ink, pigments.slate])];
    const turn = dice.whole(0, 119);
    const centres = times(3, (at): Point => polar(82, turn + at * 120));
    const whole = centres.map(([x, y], at) => ring(x, y, colours[at] ?? ink));
    /** Where a ring passes over: the outer crossing with the next ring and the inner one with the last. */
    const over = centres.map((centre, at) => {
      const arc = (from: number, to: number): string => {
        const [a, b] = [polar(r, turn + at * 120 + from, centre), polar(r, turn + at * 120 + to, centre)];
        return d`M${a[0]} ${a[1]}A${r} ${r} 0 0 1 ${b[0]} ${b[1]}`;
      };
      const butt = { 'stroke-linecap': 'butt' };
      return (
        path(arc(87, 176), line(paper, width + 10, butt)) +
        path(arc(84, 179), line(colours[at] ?? ink, width, butt))
      );
    });
    return [
      ...centres.map(([x, y], at) => disc(x, y, r, flat(colours[at] ?? ink, 0.1))),
      ...whole,
      ...over,
    ].join('');

    function ring(x: number, y: number, colour: string): string {
      return disc(x, y, r, line(paper, width + 10)) + disc(x, y, r, line(colour, width));
    }
  },
};
