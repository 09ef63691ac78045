import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, disc, flat, line, path, times } from '../shapes.ts';

/** Conductors that run, turn and end in terminals. */
export const circuit: Motif = {
  stance: 'upright',
  tints: ['azurite', 'malachite', 'slate', 'ochre'],
  draw({ dice, tint, second }) {
    const lanes = dice.whole(7, 9);
    const pitch = 380 / lanes;
    const ends: string[] = [];
    const traces = times(lanes, (at) => {
      const y = (at + 0.5) * pitch - 190;
      const [turn, rise] = [
        dice.between(-120, 60),
        dice.pick([-1, 0, 1, 1]) * pitch * dice.whole(1, 2) * 0.5,
      ];
      const end = dice.between(90, 200);
      const colour = dice.pick([tint, tint, second, ink]);
      ends.push(disc(Math.round(end), Math.round(y + rise), 10, { ...flat(paper), ...line(colour, 5) }));
      return path(d`M-330 ${y}H${turn}l${Math.abs(rise)} ${rise}H${end}`, line(colour, dice.pick([5, 5, 9])));
    });
    const legs = times(7, (at) => d`M${at * 20 - 130} -98v196`);
    return [
      ...traces,
      ...ends,
      path(legs, line(ink, 6)),
      path('M-150 -80H10V80H-150Z', { ...flat(tint), ...line(paper, 6) }),
      path('M-128 20C-110 -60 -92 -60 -74 0S-36 60 -16 -24', line(paper, 4)),
    ].join('');
  },
};
