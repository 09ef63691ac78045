import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, place, times } from '../shapes.ts';

/** Tickets with a torn edge, from one stop to another. */
export const ticket: Motif = {
  stance: 'free',
  tints: ['malachite', 'azurite', 'ochre', 'gamboge'],
  draw({ dice, tint, second }) {
    const stops = dice.whole(3, 5);
    const tear = dice.between(62, 92);
    const shape = 'M-196 -86H196V-26A26 26 0 0 0 196 26V86H-196V26A26 26 0 0 0 -196 -26Z';
    const stripes = times(8, (at) => d`M${tear + 26 + at * 10} 34V66`);
    const front = [
      path(shape, flat(tint)),
      path(shape, line(ink, 3)),
      path(d`M${tear} -78V78`, line(paper, 4, { 'stroke-dasharray': '2 13' })),
      path(d`M-150 0H${tear - 36}`, line(paper, 6)),
      times(stops, (at) => {
        const x = -150 + ((tear + 114) * at) / (stops - 1);
        const isEnd = at === 0 || at === stops - 1;
        return disc(x, 0, isEnd ? 15 : 9, { ...flat(isEnd ? second : paper), ...line(paper, 4) });
      }).join(''),
      path(d`M-150 -46H${dice.between(-60, 0)}M-150 50H${dice.between(-100, -50)}`, line(paper, 9)),
      box(tear + 22, -60, 78, 64, flat(paper, 0.85)),
      path(d`M${tear + 38} -28l14 14l28 -30`, line(ink, 6)),
      path(stripes, line(paper, 4, { 'stroke-linecap': 'butt' })),
    ];
    return [
      place([24, -66], dice.between(8, 15), path(shape, flat(second)), path(shape, line(ink, 3))),
      place([-8, 44], dice.between(-7, 0), ...front),
    ].join('');
  },
};
