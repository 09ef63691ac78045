import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, curve, d, disc, flat, line, path, times } from '../shapes.ts';

/** A lectern with a microphone, from which somebody is about to speak. */
export const podium: Motif = {
  stance: 'upright',
  tints: ['ochre', 'azurite', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const bend = dice.between(-66, -34);
    const panels = dice.whole(2, 4);
    const width = 190 / panels;
    const rays = times(dice.whole(3, 5), (at) => {
      const r = 46 + at * 24;
      return d`M${bend - r} -214A${r} ${r} 0 0 1 ${bend - r * 0.3} ${-214 - r * 0.95}`;
    });
    return [
      path(rays, line(second, 6)),
      path('M-128 -60H128L108 190H-108Z', flat(tint)),
      path('M-128 -60H128L108 190H-108Z', line(ink, 3)),
      times(panels, (at) => box(-95 + at * width + 8, -26, width - 16, 186, line(paper, 4))).join(''),
      path('M-164 -92L150 -120L164 -74L-150 -46Z', flat(second)),
      path('M-164 -92L150 -120L164 -74L-150 -46Z', line(ink, 3)),
      path('M-96 -106L30 -118L40 -84L-86 -72Z', flat(paper)),
      path('M-78 -98L22 -107M-74 -86L26 -95', line(ink, 3)),
      path(
        curve([
          [96, -110],
          [70, -190],
          [bend + 20, -206],
        ]),
        line(ink, 6),
      ),
      disc(bend, -214, 24, flat(ink)),
      path(
        d`M${bend - 20} -222H${bend + 20}M${bend - 22} -212H${bend + 22}M${bend - 20} -202H${bend + 20}`,
        line(paper, 2.5),
      ),
      path('M-150 190H150', line(ink, 8)),
    ].join('');
  },
};
