import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, curve, d, disc, flat, line, path, times, type Point } from '../shapes.ts';

/** A medical record on its board, with the line of a heart. */
export const record: Motif = {
  stance: 'free',
  tints: ['malachite', 'azurite', 'slate'],
  draw({ dice, tint, second }) {
    const beat = dice.between(44, 70);
    const at = dice.between(-60, -10);
    const rows = times(dice.whole(3, 4), (row) => d`M-88 ${68 + row * 26}H${dice.between(20, 92)}`);
    const tube: Point[] = [
      [-110, 150],
      [-210, 210],
      [-230, 40],
      [-170, -60],
    ];
    return [
      path(curve(tube), line(second, 10)),
      disc(-166, -76, 26, { ...flat(second), ...line(ink, 3) }),
      disc(-166, -76, 11, flat(paper)),
      box(-132, -176, 264, 366, { ...flat(tint), ...line(ink, 3) }),
      box(-112, -148, 224, 318, flat(paper)),
      box(-56, -200, 112, 44, { ...flat(ink) }),
      disc(0, -186, 9, flat(paper)),
      path('M-88 -104H-30M-88 -78H10', line(ink, 6)),
      path('M62 -124V-68M34 -96H90', line(second, 18, { 'stroke-linecap': 'butt' })),
      path(
        d`M-96 0H${at - 18}L${at} ${-beat * 0.5}L${at + 20} ${beat * 0.62}L${at + 42} ${-beat}L${at + 62} ${beat * 0.3}L${at + 72} 0H96`,
        line(tint, 7),
      ),
      path(rows, line(ink, 4)),
    ].join('');
  },
};
