import type { Motif } from '../motif.ts';
import { ink, paper, pigments } from '../palette.ts';
import { d, flat, line, oval, path, times } from '../shapes.ts';

/** A bowl of noodles and a pair of chopsticks. */
export const bowl: Motif = {
  stance: 'upright',
  tints: ['azurite', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const noodles = times(
      dice.whole(9, 12),
      (at) =>
        d`M${-158 + at * 14} -28Q${dice.between(-120, 60)} ${dice.between(-78, -34)} ${158 - at * 9} ${-22 + dice.between(-12, 22)}`,
    );
    const steam = times(3, (at) => {
      const x = at * 70 - 80;
      return d`M${x} -100q${dice.between(20, 40)} -40 0 -76t0 -${dice.between(50, 80)}`;
    });
    const waves = times(9, (at) => d`M${at * 36 - 162} 66q18 -34 36 0`);
    return [
      path(steam, line(ink, 2.5)),
      path('M-196 -30C-180 110 -90 168 -64 172H64C90 168 180 110 196 -30Z', {
        ...flat(tint),
        transform: 'translate(5 4)',
      }),
      path('M-66 172L-56 200H56L66 172Z', flat(ink)),
      oval(0, -30, 196, 52, { ...flat(paper), ...line(ink, 3) }),
      oval(0, -28, 172, 40, flat(second, 0.3)),
      path(noodles, line(pigments.gamboge, 6)),
      path('M30 -40L236 -196M58 -28L256 -176', line(ink, 8)),
      path(waves, line(paper, 4)),
      path('M-170 40Q0 92 170 40M-128 116Q0 160 128 116', line(paper, 3)),
    ].join('');
  },
};
