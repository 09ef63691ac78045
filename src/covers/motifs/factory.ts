import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** Saw-tooth roofs and chimneys in a row. */
export const factory: Motif = {
  stance: 'wide',
  tints: ['ochre', 'azurite', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const bay = dice.whole(96, 130);
    const halls = Math.ceil(1280 / bay);
    const rise = dice.between(60, 90);
    const roof = times(halls, (at) => d`L${at * bay - 640} ${-rise}L${(at + 1) * bay - 640} 0`);
    const lights = times(halls, (at) => d`M${at * bay - 632} ${-rise + 20}V40`);
    const chimneys = times(dice.whole(3, 4), (at) => {
      const x = at * 230 - 470 + dice.whole(-60, 60);
      const top = dice.whole(-250, -150);
      const bands = d`M${x} ${top + 24}h34M${x} ${top + 44}h34`;
      return (
        box(x, top, 34, -top, flat(at % 2 === 0 ? second : ink)) +
        path(bands, line(paper, 4, { 'stroke-linecap': 'butt' }))
      );
    });
    const doors = times(halls, (at) => d`M${at * bay - 600} 150v-46`);
    return [
      ...chimneys,
      path(`M-640 150${roof.join('')}V150Z`, flat(tint)),
      path(lights, line(paper, 3)),
      path(doors, line(ink, 40, { 'stroke-linecap': 'butt', 'stroke-dasharray': '46' })),
      path('M-640 66H640', line(paper, 12, { 'stroke-dasharray': '14 10', 'stroke-linecap': 'butt' })),
      path('M-640 152H640', line(ink, 6)),
    ].join('');
  },
};
