import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, line, path, place, times } from '../shapes.ts';

/** Five links of one chain, seen in turn from the face and from the edge. */
export const chain: Motif = {
  stance: 'free',
  tints: ['azurite', 'ochre', 'malachite', 'slate'],
  draw({ dice, tint, second }) {
    const sag = dice.between(16, 42);
    const yOf = (at: number): number => sag - Math.abs(at - 2) ** 2 * (sag / 2);
    const colours = [tint, ink, second, ink, tint];
    const slant = (at: number): number => (at - 2) * -sag * 0.55;
    const face = (at: number): string =>
      place(
        [(at - 2) * 106, yOf(at)],
        slant(at),
        box(-72, -46, 144, 92, { ...line(paper, 34), rx: 46 }),
        box(-72, -46, 144, 92, { ...line(colours[at] ?? ink, 24), rx: 46 }),
      );
    const edge = (at: number): string =>
      place(
        [(at - 2) * 106, yOf(at)],
        slant(at),
        path(d`M-66 0H66`, line(paper, 34)),
        path(d`M-66 0H66`, line(colours[at] ?? ink, 24)),
      );
    return [...times(3, (at) => face(at * 2)), edge(1), edge(3)].join('');
  },
};
