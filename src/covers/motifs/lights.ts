import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** Beams of light over the roofs of a city by the river. */
export const lights: Motif = {
  stance: 'wide',
  fillsSheet: true,
  tints: ['azurite', 'slate'],
  draw({ dice, tint, second }) {
    const beams = times(dice.whole(5, 7), (at) => {
      const x = at * 150 - 420 + dice.between(-40, 40);
      const lean = dice.between(-150, 150);
      return path(
        d`M${x} 120L${x + lean - 46} -420H${x + lean + 46}Z`,
        flat(dice.pick([second, second, tint]), dice.between(0.16, 0.5)),
      );
    });
    let x = -640;
    const towers: string[] = [];
    const windows: string[] = [];
    while (x < 640) {
      const width = dice.between(40, 96);
      const top = dice.between(-30, 90);
      towers.push(
        box(
          Math.round(x),
          Math.round(top),
          Math.round(width) - 8,
          130 - Math.round(top),
          flat(dice.pick([tint, tint, ink])),
        ),
      );
      if (dice.chance(0.6)) windows.push(d`M${x + width / 2 - 4} ${top + 14}V116`);
      x += width;
    }
    const river = times(6, (at) => d`M${dice.between(-600, 100)} ${152 + at * 16}h${dice.between(120, 460)}`);
    return [
      ...beams,
      ...towers,
      path(windows, line(paper, 7, { 'stroke-linecap': 'butt', 'stroke-dasharray': '5 11' })),
      path('M-640 132H640', line(ink, 5)),
      path(river, line(tint, 3)),
    ].join('');
  },
};
