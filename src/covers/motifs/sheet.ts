import type { Motif } from '../motif.ts';
import { ink, paper, vermilion } from '../palette.ts';
import { box, d, flat, line, path, place, times } from '../shapes.ts';

/** A document in ruled columns, read from the right. */
export const sheet: Motif = {
  stance: 'free',
  tints: ['slate', 'azurite', 'malachite', 'ochre', 'gamboge'],
  draw({ dice, tint, second }) {
    const columns = dice.whole(6, 9);
    const width = 280 / columns;
    const rules = times(columns - 1, (at) => d`M${at * width + width - 140} -170V170`);
    const words = times(columns, (at) => {
      const from = at === columns - 1 ? -60 : dice.pick([-152, -152, -152, -118]);
      const to = at === 0 ? dice.between(-60, 60) : dice.pick([152, 152, dice.between(20, 140)]);
      return d`M${140 - (at + 0.5) * width} ${from}V${to}`;
    });
    return [
      place([-34, 22], -5, box(-150, -180, 300, 360, flat(tint))),
      place([-14, 8], -2, box(-150, -180, 300, 360, flat(second, 0.9))),
      box(-150, -180, 300, 360, { ...flat(paper), ...line(ink, 2.5) }),
      box(-140, -170, 280, 340, line(vermilion, 1.5)),
      path(rules, line(vermilion, 1, { 'stroke-opacity': 0.6 })),
      path(
        words,
        line(ink, width * 0.42, {
          'stroke-linecap': 'butt',
          'stroke-dasharray': dice.pick(['11 5', '13 4', '10 6']),
        }),
      ),
    ].join('');
  },
};
