import type { Motif } from '../motif.ts';
import { ink, paper, vermilion } from '../palette.ts';
import { box, d, disc, flat, group, line, path, place, times } from '../shapes.ts';

/** Two copies of an agreement, signed. */
export const contract: Motif = {
  stance: 'free',
  tints: ['azurite', 'malachite', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const lines = dice.whole(5, 7);
    const write = times(lines, (at) => d`M-74 ${-96 + at * 26}H${at % 3 === 2 ? dice.between(0, 40) : 74}`);
    const sheet = (colour: string): string => box(-104, -150, 208, 290, { ...flat(colour), ...line(ink, 3) });
    const pen = group(
      { transform: 'translate(70 60)rotate(38)' },
      box(-13, -190, 26, 170, flat(tint)),
      box(-13, -190, 26, 170, line(ink, 3)),
      box(-13, -60, 26, 14, flat(paper)),
      path('M-13 -20H13L0 26Z', { ...flat(second), ...line(ink, 3) }),
      path('M0 26V-6', line(ink, 2.5)),
    );
    return [
      place([44, 22], dice.between(6, 13), sheet(second)),
      place(
        [-44, 0],
        dice.between(-6, 2),
        sheet(paper),
        path('M-74 -124H20', line(tint, 12)),
        path(write, line(ink, 4)),
        disc(-50, 104, 32, line(vermilion, 6)),
        disc(-50, 104, 17, line(vermilion, 3)),
        path('M10 108Q28 84 40 108T74 100', line(ink, 4)),
      ),
      pen,
    ].join('');
  },
};
