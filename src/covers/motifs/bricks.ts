import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { d, flat, group, line, path, times } from '../shapes.ts';

/** A wall going up, course by course, from its footing. */
export const bricks: Motif = {
  stance: 'upright',
  tints: ['ochre', 'slate', 'azurite'],
  draw({ dice, tint, second }) {
    const courses = dice.whole(7, 9);
    const height = 360 / courses;
    const width = height * 2.2;
    const cells: [string[], string[], string[]] = [[], [], []];
    for (let course = 0; course < courses; course += 1) {
      const reach = 230 - course * dice.between(14, 26);
      for (let x = -reach + (course % 2) * (width / 2); x + width < reach + 40; x += width) {
        dice
          .pick([cells[0], cells[0], cells[1], cells[2]])
          .push(d`M${x} ${180 - course * height}h${width - 6}v${6 - height}h${6 - width}z`);
      }
    }
    const string = 180 - (courses - 0.4) * height;
    return group(
      {},
      path(cells[0], flat(tint)),
      path(cells[1], flat(second)),
      path(cells[2], flat(ink)),
      path(
        times(3, (at) => d`M${at * 90 - 130} ${170 - at * height}h30`),
        line(paper, 2),
      ),
      path(d`M-250 ${string}H250`, line(ink, 2)),
      path('M-270 190H270', line(ink, 9)),
    );
  },
};
