import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path } from '../shapes.ts';

/** A pair of scales, weighing. */
export const balance: Motif = {
  stance: 'upright',
  tints: ['azurite', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const tilt = dice.between(-30, 30);
    const pan = (x: number, y: number, colour: string, load: number): string =>
      [
        path(
          d`M${x} ${y}L${x - 72} ${y + 170}M${x} ${y}L${x + 72} ${y + 170}M${x} ${y}V${y + 170}`,
          line(ink, 2),
        ),
        path(
          d`M${x - 92} ${y + 170}H${x + 92}Q${x + 70} ${y + 222} ${x} ${y + 222}T${x - 92} ${y + 170}`,
          flat(colour),
        ),
        path(d`M${x - 92} ${y + 170}H${x + 92}`, line(ink, 5)),
        load > 0
          ? box(
              Math.round(x - load / 2),
              Math.round(y + 168 - load * 0.8),
              Math.round(load),
              Math.round(load * 0.8),
              flat(ink),
            )
          : '',
      ].join('');
    return [
      path('M0 -196V190', line(ink, 12)),
      path('M-90 200H90Q70 160 0 160T-90 200', flat(ink)),
      pan(-150, -120 + tilt, tint, tilt > 0 ? 58 : 36),
      pan(150, -120 - tilt, second, tilt > 0 ? 36 : 58),
      path(
        d`M-160 ${-120 + tilt * 1.05}Q-70 ${-150 + tilt * 0.4} 0 -136Q70 ${-150 - tilt * 0.4} 160 ${-120 - tilt * 1.05}`,
        line(tint, 13),
      ),
      disc(0, -138, 18, { ...flat(second), ...line(paper, 4) }),
    ].join('');
  },
};
