import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, place, times } from '../shapes.ts';

/** A jade disc 璧 and before it a jade tube 琮, tier on tier. */
export const jade: Motif = {
  stance: 'upright',
  tints: ['malachite'],
  draw({ dice, tint, second }) {
    const tiers = dice.whole(3, 6);
    const height = 210 / tiers;
    const tier = (at: number): string => {
      const y = 190 - (at + 1) * height;
      return [
        box(62, y, 128, height - 7, flat(second)),
        path(d`M126 ${y}v${height - 7}M70 ${y + 8}h112M70 ${y + 14}h112`, line(paper, 2)),
        path(d`M92 ${y + height * 0.55}h0M160 ${y + height * 0.55}h0`, line(paper, 11)),
      ].join('');
    };
    const grains = times(dice.whole(2, 3), (at) =>
      disc(0, 0, 92 + at * 26, line(paper, 6, { 'stroke-dasharray': '0 19', 'stroke-opacity': 0.7 })),
    );
    return [
      place(
        [-40, -10],
        0,
        place([6, 5], 0, disc(0, 0, 122, line(tint, 108))),
        disc(0, 0, 176, line(ink, 2.5)),
        disc(0, 0, 68, line(ink, 2.5)),
        ...grains,
      ),
      box(50, -32, 152, 232, flat(paper)),
      box(84, -42, 84, 244, flat(second, 0.6)),
      ...times(tiers, tier),
    ].join('');
  },
};
