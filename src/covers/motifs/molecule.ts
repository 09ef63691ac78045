import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { closed, disc, flat, line, path, polar, straight, times, type Point } from '../shapes.ts';

/** Rings of six and the bonds between them. */
export const molecule: Motif = {
  stance: 'free',
  tints: ['malachite', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const r = dice.between(58, 70);
    const wide = r * Math.sqrt(3);
    const cells: Point[] = [
      [0, 0],
      [wide, 0],
      [wide / 2, r * 1.5],
      [-wide, 0],
      [-wide / 2, r * 1.5],
      [-wide / 2, -r * 1.5],
      [wide / 2, -r * 1.5],
    ];
    const from = dice.whole(0, 2);
    const chosen = cells.slice(from, from + dice.whole(4, 5));
    const corners = (centre: Point, reach: number): Point[] =>
      times(6, (at) => polar(reach, at * 60 - 90, centre));
    const rings = chosen.map((cell, at) =>
      path(closed(corners(cell, r)), {
        ...flat([tint, second, tint, ink, second][at] ?? tint, at % 2 === 0 ? 0.9 : 0.35),
        ...line(ink, 5),
      }),
    );
    const doubles = chosen.map(
      (cell) =>
        straight(corners(cell, r - 15).slice(0, 2)) +
        straight(corners(cell, r - 15).slice(2, 4)) +
        straight(corners(cell, r - 15).slice(4, 6)),
    );
    const last = chosen.at(-1) ?? [0, 0];
    const arms = times(3, (at): [Point, Point] => [
      polar(r, at * 120 + 30, last),
      polar(r * 2.1, at * 120 + 30, last),
    ]);
    return [
      path(
        arms.map((arm) => straight(arm)),
        line(ink, 5),
      ),
      ...rings,
      path(doubles, line(paper, 4)),
      ...arms.map(([, [x, y]], at) =>
        disc(Math.round(x), Math.round(y), 20, { ...flat(at === 1 ? second : tint), ...line(ink, 4) }),
      ),
    ].join('');
  },
};
