import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, group, line, path, place, times } from '../shapes.ts';

/** Shop signs under one beam: each trade has its shape. */
export const signs: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'malachite', 'azurite'],
  draw({ dice, tint, second }) {
    const blank = (): string => '';
    const shapes: readonly ((colour: string) => string)[] = [
      (colour) =>
        box(-34, 0, 68, 210, flat(colour)) +
        path('M0 24V186', line(paper, 26, { 'stroke-linecap': 'butt', 'stroke-dasharray': '28 12' })),
      (colour) =>
        disc(0, 34, 34, flat(colour)) + disc(0, 118, 52, flat(colour)) + box(-22, 96, 44, 44, line(paper, 3)),
      (colour) =>
        path('M-46 60L0 0L46 60L0 120ZM-46 160L0 100L46 160L0 220Z', flat(colour)) +
        disc(0, 60, 13, flat(paper)) +
        disc(0, 160, 13, flat(paper)),
      (colour) =>
        path('M-44 0H44V150L22 190L0 156L-22 190L-44 150Z', flat(colour)) + disc(0, 66, 24, line(paper, 6)),
      (colour) =>
        disc(0, 56, 56, flat(colour)) +
        box(-15, 41, 30, 30, flat(paper)) +
        path('M0 112V190M-16 120V176M16 120V176', line(colour, 5)),
    ];
    const first = dice.whole(0, 4);
    const row = times(4, (at) => {
      const colour = [tint, ink, second, tint][at] ?? tint;
      const drop = dice.between(20, 76);
      return place(
        [at * 122 - 183, -190],
        0,
        path(d`M0 0V${drop + 4}`, line(ink, 3)),
        group({ transform: d`translate(0 ${drop})scale(1.35)` }, (shapes[(first + at) % 5] ?? blank)(colour)),
      );
    });
    return [path('M-270 -196H270', line(ink, 16)), path('M-246 -218H246', line(second, 7)), ...row].join('');
  },
};
