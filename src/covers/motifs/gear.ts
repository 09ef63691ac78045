import type { Motif, Pen } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { closed, disc, flat, line, path, place, polar, straight, times, type Point } from '../shapes.ts';

/** A wheel in mesh with a smaller one. */
export const gear: Motif = {
  stance: 'free',
  tints: ['slate', 'ochre', 'azurite', 'malachite'],
  draw({ dice, tint, second }: Pen) {
    const teeth = dice.whole(16, 24);
    const small = Math.round(teeth * dice.between(0.42, 0.6));
    const radius = 150;
    const smallRadius = (radius * small) / teeth;
    const angle = dice.between(-60, -20);
    const spokes = dice.whole(5, 8);
    const holes = times(spokes, (at) => {
      const [x, y] = polar(88, (360 * at) / spokes);
      return disc(x, y, 150 / spokes, flat(paper));
    });
    return [
      place([6, 5], 0, path(outlineWheel(teeth, radius), flat(tint))),
      path(outlineWheel(teeth, radius), line(ink, 2.5)),
      ...holes,
      disc(0, 0, 128, line(paper, 3)),
      disc(0, 0, 34, { ...flat(paper), ...line(ink, 6) }),
      path(
        straight([
          [-22, 0],
          [22, 0],
        ]) +
          straight([
            [0, -22],
            [0, 22],
          ]),
        line(ink, 2),
      ),
      place(
        polar(radius + smallRadius + 3, angle),
        angle + 180 + 180 / small,
        path(outlineWheel(small, smallRadius), { ...flat(second, 0.9), ...line(ink, 2.5) }),
        disc(0, 0, smallRadius * 0.42, { ...flat(paper), ...line(ink, 3) }),
      ),
    ].join('');
  },
};

function outlineWheel(teeth: number, radius: number): string {
  const pitch = 360 / teeth;
  const corners: readonly Point[] = [
    [-11, -0.34],
    [11, -0.17],
    [11, 0.17],
    [-11, 0.34],
  ];
  return closed(
    times(teeth, (tooth) =>
      corners.map(([rise, share]) => polar(radius + rise, (tooth + share) * pitch)),
    ).flat(),
  );
}
