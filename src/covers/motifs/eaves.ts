import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, line, path, times } from '../shapes.ts';

/** Stepped gables of the south: white walls under dark tiles. */
export const eaves: Motif = {
  stance: 'wide',
  tints: ['slate', 'azurite', 'malachite'],
  draw({ dice, tint, second }) {
    const wall = (x: number, top: number, width: number, steps: number): string => {
      const tread = width / (steps * 2 - 1);
      const levels = times(steps * 2 - 1, (at): [number, number] => [
        x + at * tread,
        top + Math.abs(at - steps + 1) * 44,
      ]);
      const outline = levels.map(([, y]) => d`V${y}h${tread}`).join('');
      const tiles = levels.map(
        ([left, y]) => d`M${left - 16} ${y - 12}q10 6 24 6h${tread - 16}q14 0 24 -6l-6 26h${-tread - 20}z`,
      );
      const windows = times(dice.whole(1, 2), (at) => d`M${x + width * (0.36 + at * 0.28)} ${top + 130}v30`);
      return [
        path(`${d`M${x} 200`}${outline}V200Z`, { ...flat(paper), ...line(ink, 2) }),
        path(
          levels.map(([left, y]) => d`M${left} ${y + 22}h${tread}`),
          line(second, 7, { 'stroke-dasharray': '2 7', 'stroke-linecap': 'butt' }),
        ),
        path(tiles, flat(tint)),
        path(windows, line(ink, 22, { 'stroke-linecap': 'butt' })),
      ].join('');
    };
    const row = times(4, (at) =>
      wall(
        at * 300 - 590 + dice.between(-20, 20),
        dice.between(-110, 10),
        dice.between(240, 330),
        dice.whole(2, 3),
      ),
    );
    const water = times(4, (at) => d`M${dice.between(-600, 200)} ${218 + at * 14}h${dice.between(140, 420)}`);
    return [...row, path('M-640 200H640', line(ink, 6)), path(water, line(tint, 2.5))].join('');
  },
};
