import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, polar, times } from '../shapes.ts';

/** A wire rope: its lay along the length, its strands in the section. */
export const rope: Motif = {
  stance: 'free',
  tints: ['slate', 'ochre', 'azurite'],
  draw({ dice, tint, second }) {
    const lay = dice.between(38, 54);
    const half = dice.between(44, 56);
    const strands = times(
      Math.ceil(960 / lay),
      (at) =>
        d`M${at * lay - 840} ${-half}C${at * lay - 820 + lay} ${-half} ${at * lay - 860 + lay} ${half} ${at * lay - 840 + lay * 2} ${half}`,
    );
    const around = dice.whole(6, 7);
    const wires = times(around, (at) => {
      const [x, y] = polar(58, (360 * at) / around, [150, 0]);
      return (
        disc(Math.round(x), Math.round(y), 24, { ...flat(second), ...line(paper, 3) }) +
        disc(Math.round(x), Math.round(y), 13, line(paper, 5, { 'stroke-dasharray': '0 9' }))
      );
    });
    return [
      path(d`M-900 0H150`, line(tint, half * 2, { 'stroke-linecap': 'butt' })),
      path(strands, line(paper, 4)),
      path(d`M-900 ${-half}H150M-900 ${half}H150`, line(ink, 3)),
      disc(150, 0, 92, { ...flat(paper), ...line(ink, 3) }),
      ...wires,
      disc(150, 0, 26, flat(ink)),
    ].join('');
  },
};
