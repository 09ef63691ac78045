import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, times } from '../shapes.ts';

/** A railway bogie: two wheels, frame and springs, standing on the rail. */
export const bogie: Motif = {
  stance: 'wide',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const reach = dice.between(148, 180);
    const r = dice.between(98, 116);
    const floor = 150;
    const y = floor - r;
    const wheel = (x: number): string =>
      [
        disc(x + 5, y + 4, r, flat(tint)),
        disc(x, y, r, line(ink, 3)),
        disc(x, y, r * 0.78, line(paper, 3)),
        disc(x, y, r * 0.36, { ...flat(second), ...line(paper, 4) }),
        disc(x, y, 10, flat(ink)),
      ].join('');
    const coil = (x: number): string =>
      path(
        times(5, (at) => d`M${x - 20} ${y - 58 - at * 15}l40 -8`),
        line(ink, 6),
      );
    const sleepers = times(22, (at) => d`M${at * 60 - 640} ${floor + 26}h34`);
    return [
      path(`M-640 ${floor + 5}H640`, line(ink, 9)),
      path(sleepers, line(second, 16, { 'stroke-linecap': 'butt' })),
      wheel(-reach),
      wheel(reach),
      path(
        d`M${-reach - 70} ${y - 30}H${-reach + 66}L-44 ${y + 16}H44L${reach - 66} ${y - 30}H${reach + 70}`,
        line(ink, 26),
      ),
      coil(-reach),
      coil(reach),
      coil(0),
      box(-reach - 130, y - 158, reach * 2 + 260, 30, flat(tint)),
      path(d`M-640 ${y - 134}H640`, line(ink, 3)),
    ].join('');
  },
};
