import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, line, oval, path, place, polar, times } from '../shapes.ts';

/** An oval powder box with a flower on its lid, and an egg of powder beside it. */
export const powder: Motif = {
  stance: 'free',
  tints: ['malachite', 'azurite', 'gamboge', 'ochre'],
  draw({ dice, tint, second }) {
    const petals = dice.whole(7, 11);
    const flower = (inner: number, outer: number, half: number, shift: number): string[] =>
      times(petals, (at) => {
        const angle = (360 * (at + shift)) / petals;
        const [root, tip] = [polar(inner, angle), polar(outer, angle)];
        const [left, right] = [polar(outer * 0.8, angle - half), polar(outer * 0.8, angle + half)];
        return d`M${root[0]} ${root[1]}Q${left[0]} ${left[1]} ${tip[0]} ${tip[1]}Q${right[0]} ${right[1]} ${root[0]} ${root[1]}`;
      });
    return [
      oval(6, 26, 204, 158, flat(ink)),
      oval(0, 0, 204, 158, flat(tint)),
      oval(0, 0, 204, 158, line(ink, 2.5)),
      oval(0, 0, 186, 141, line(paper, 2)),
      oval(0, 0, 172, 128, line(paper, 4, { 'stroke-dasharray': '0 12' })),
      place(
        [0, 0],
        0,
        path(flower(24, 112, 200 / petals, 0), { ...flat(second), ...line(paper, 2.5) }),
        path(flower(20, 78, 190 / petals, 0.5), { ...flat(paper), ...line(tint, 2.5) }),
      ),
      oval(0, 0, 20, 20, flat(second)),
      oval(176, 134, 48, 62, { ...flat(paper), ...line(ink, 2.5), transform: 'rotate(28 176 134)' }),
    ].join('');
  },
};
