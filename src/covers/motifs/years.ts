import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, flat, line, path, polar, straight, times, type Point } from '../shapes.ts';

/** The rings of a felled trunk: one for each year. */
export const years: Motif = {
  stance: 'free',
  tints: ['ochre', 'gamboge', 'slate'],
  draw({ dice, tint, second }) {
    const waves = times(3, () => [dice.between(0.02, 0.06), dice.between(0, 6.28)] as const);
    const centre: Point = [dice.between(-26, 26), dice.between(-26, 26)];
    const ring = (r: number): string => {
      const points = times(16, (at): Point => {
        const angle = (2 * Math.PI * at) / 16;
        const bulge = waves.reduce(
          (sum, [depth, phase], wave) => sum + depth * Math.sin((wave + 2) * angle + phase),
          1,
        );
        const pull = 1 - r / 200;
        return polar(r * bulge, at * 22.5, [centre[0] * pull, centre[1] * pull]);
      });
      const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const start = middle(points[15] ?? [0, 0], points[0] ?? [0, 0]);
      return (
        d`M${start[0]} ${start[1]}` +
        points
          .map((point, at) => {
            const [x, y] = middle(point, points[(at + 1) % 16] ?? point);
            return d`Q${Math.round(point[0])} ${Math.round(point[1])} ${Math.round(x)} ${Math.round(y)}`;
          })
          .join('')
      );
    };
    const radii = times(dice.whole(6, 8), (at) => 18 + at * dice.between(19, 23));
    const crack = dice.whole(0, 359);
    return [
      path(ring(196), { ...flat(ink), transform: 'translate(5 4)' }),
      path(ring(184), flat(tint)),
      ...radii
        .slice(0, -1)
        .map((r, at) => path(ring(r), line(at % 3 === 1 ? second : ink, at % 3 === 1 ? 7 : 2.5))),
      path(straight([polar(60, crack), polar(190, crack + 3)]), line(ink, 4)),
    ].join('');
  },
};
