import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, times } from '../shapes.ts';

/** A vernier caliper closed on a round piece. */
export const caliper: Motif = {
  stance: 'free',
  tints: ['slate', 'azurite', 'malachite', 'ochre'],
  draw({ dice, tint, second }) {
    const size = dice.whole(110, 170);
    const jaw = -190 + size;
    const ticks = times(40, (at) => d`M${at * 10 - 150} -112v${at % 5 === 0 ? 26 : 15}`);
    const vernier = times(11, (at) => d`M${jaw + 14 + at * 9} -58v${at % 5 === 0 ? 18 : 11}`);
    return [
      box(-196, -116, 476, 56, flat(tint)),
      path('M-236 -116H-190V150Q-232 110 -236 30Z', flat(tint)),
      path(d`M${jaw} -130H${jaw + 120}V-30H${jaw + 46}V30Q${jaw + 42} 110 ${jaw} 150Z`, {
        ...flat(second),
        ...line(paper, 4),
      }),
      path(ticks, line(paper, 2)),
      path(vernier, line(paper, 2)),
      disc(-190 + size / 2, 72, size / 2, { ...flat(paper), ...line(ink, 3) }),
      disc(-190 + size / 2, 72, size / 2 - 14, flat(ink, 0.85)),
      disc(-190 + size / 2, 72, size / 5, flat(paper)),
      disc(jaw + 96, -14, 17, flat(ink)),
    ].join('');
  },
};
