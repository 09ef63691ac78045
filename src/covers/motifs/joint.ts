import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { closed, d, flat, line, path, place, times, type Point } from '../shapes.ts';

/** Mortise and tenon 榫卯, drawn apart to show how they meet. */
export const joint: Motif = {
  stance: 'upright',
  tints: ['ochre', 'gamboge', 'malachite', 'azurite'],
  draw({ dice, tint, second }) {
    const gap = dice.between(14, 44);
    const tenon = dice.between(0.4, 0.56);
    /** From space to sheet: x to the lower right, y to the lower left, z upwards. */
    const at = (x: number, y: number, z: number): Point => [(x - y) * 0.866, (x + y) * 0.5 - z];
    const beam = (x: number, y: number, z: number, w: number, l: number, h: number, colour: string): string =>
      [
        [[at(x, y, z + h), at(x + w, y, z + h), at(x + w, y + l, z + h), at(x, y + l, z + h)], 0.4] as const,
        [[at(x, y + l, z + h), at(x + w, y + l, z + h), at(x + w, y + l, z), at(x, y + l, z)], 0.95] as const,
        [[at(x + w, y, z + h), at(x + w, y + l, z + h), at(x + w, y + l, z), at(x + w, y, z)], 0.7] as const,
      ]
        .map(
          ([face, shade]) =>
            path(closed(face), flat(paper)) +
            path(closed(face), { ...flat(colour, shade), ...line(ink, 2.5) }),
        )
        .join('');
    const half = 52;
    const tongue = half * tenon;
    const square = (reach: number, z: number): string =>
      closed([at(-reach, -reach, z), at(reach, -reach, z), at(reach, reach, z), at(-reach, reach, z)]);
    const grain = times(dice.whole(3, 5), (row) => {
      const [x, y] = at(half, half - 14 - row * 19, -26);
      return d`M${x} ${y}v${dice.between(40, 110)}`;
    });
    return place(
      [0, 44],
      0,
      beam(-half, -half, -170, half * 2, half * 2, 170, tint),
      path(square(tongue, 0), flat(ink)),
      path(grain, line(paper, 2)),
      beam(-tongue, -tongue, gap, tongue * 2, tongue * 2, 56, second),
      beam(-half, -150, gap + 56, half * 2, 300, 76, second),
    );
  },
};
