import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { curve, disc, flat, line, path, times, type Point } from '../shapes.ts';

/** Fields on a slope, furrow beside furrow. */
export const fields: Motif = {
  stance: 'wide',
  fillsSheet: true,
  tints: ['malachite', 'gamboge', 'ochre'],
  draw({ dice, tint, second }) {
    const ridge = (y: number): Point[] =>
      times(8, (at) => [at * 183 - 640, y + Math.sin(at * 1.1 + y / 60) * dice.between(14, 34)]);
    const bands = times(5, (at) => {
      const top = ridge(at * 58 - 70);
      const fill =
        [flat(second, 0.4), flat(tint, 0.55), flat(second, 0.8), flat(tint), flat(ink, 0.9)][at] ??
        flat(tint);
      const furrows = times(at === 4 ? 0 : 3, (row) => curve(top.map(([x, y]) => [x, y + 14 + row * 13])));
      return (
        path(`${curve(top)}V340H-640Z`, flat(paper)) +
        path(`${curve(top)}V340H-640Z`, fill) +
        path(furrows, line(paper, 2))
      );
    });
    return [disc(dice.between(-40, 160), -150, dice.between(40, 58), flat(second)), ...bands].join('');
  },
};
