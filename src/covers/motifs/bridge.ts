import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** A truss bridge of two decks on stone piers, and the tide beneath it. */
export const bridge: Motif = {
  stance: 'wide',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const bay = dice.pick([64, 80]);
    const rise = dice.between(74, 104);
    const bays = Math.ceil(1280 / bay);
    const span = dice.pick([3, 4]);
    const zigzag = times(bays, (at) => d`M${at * bay - 640} 0l${bay / 2} ${-rise}l${bay / 2} ${rise}`);
    const posts = times(bays, (at) => d`M${(at + 0.5) * bay - 640} ${-rise}V0`);
    const piers = times(Math.ceil(bays / span), (at) =>
      box(at * bay * span - 662, 22, 44, 118, flat(second)),
    );
    const water = times(9, (at) => d`M${dice.between(-640, 300)} ${128 + at * 14}h${dice.between(80, 420)}`);
    return [
      ...piers,
      path(zigzag, line(tint, 8)),
      path(posts, line(tint, 3)),
      path(d`M-640 ${-rise}H640`, line(tint, 14)),
      path('M-640 8H640', line(ink, 22)),
      path('M-640 28H640', line(tint, 4)),
      path(water, line(ink, 2.5)),
    ].join('');
  },
};
