import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, line, path, times } from '../shapes.ts';

/** A weaver's draft, square by square, with the warp still hanging from it. */
export const brocade: Motif = {
  stance: 'upright',
  tints: ['azurite', 'ochre', 'malachite', 'gamboge'],
  draw({ dice, tint, second }) {
    const cell = 15;
    const half = 11;
    const period = dice.whole(5, 8);
    const slope = dice.pick([1, 1, 2]);
    const isLit = (x: number, y: number): boolean =>
      (Math.abs(x) * slope + Math.abs(y)) % period < period / 2 - 0.4;
    const isBorder = (x: number, y: number): boolean => Math.max(Math.abs(x), Math.abs(y)) > half - 2;
    const runs = (wanted: (x: number, y: number) => boolean): string[] =>
      times(half * 2 + 1, (row) => {
        const y = row - half;
        const lit = times(half * 2 + 1, (column) => column - half).filter((x) => wanted(x, y));
        const starts = lit.filter((x) => !lit.includes(x - 1));
        return starts
          .map((x) => {
            let length = 1;
            while (lit.includes(x + length)) length += 1;
            return d`M${x * cell - 7} ${y * cell - 20}h${length * cell - 2}`;
          })
          .join('');
      });
    const warp = times(
      half * 2 + 1,
      (at) => d`M${(at - half) * cell} ${half * cell - 4}v${dice.between(30, 62)}`,
    );
    const butt = { 'stroke-linecap': 'butt' };
    return [
      path(
        runs((x, y) => !isBorder(x, y) && isLit(x, y)),
        line(tint, 13, butt),
      ),
      path(
        runs((x, y) => isBorder(x, y) && (x + y) % 2 === 0),
        line(second, 13, butt),
      ),
      path(warp, line(ink, 1.5)),
    ].join('');
  },
};
