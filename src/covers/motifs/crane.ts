import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, times } from '../shapes.ts';

/** A quay crane lifting one box off the stack, over the water. */
export const crane: Motif = {
  stance: 'wide',
  tints: ['azurite', 'ochre', 'slate'],
  draw({ dice, tint, second }) {
    const reach = dice.between(250, 300);
    const hook = dice.between(-reach + 40, -120);
    const drop = dice.between(-20, 40);
    const stack = times(dice.whole(7, 10), (at) =>
      box(
        120 + (at % 4) * 92,
        98 - Math.floor(at / 4) * 44,
        86,
        40,
        flat(dice.pick([tint, second, second, ink])),
      ),
    );
    const lattice = times(Math.floor((reach + 180) / 30), (at) => d`M${at * 30 - reach} -112l15 -26l15 26`);
    const waves = times(4, (at) => d`M${-640 + at * 40} ${156 + at * 16}h${dice.between(260, 560)}`);
    return [
      ...stack,
      path(
        'M-60 138L-30 -110M80 138L50 -110M-52 60H72M-44 20L66 60',
        line(tint, 16, { 'stroke-linecap': 'butt' }),
      ),
      path(lattice, line(tint, 3)),
      path(d`M${-reach} -112H190M${-reach} -138H190`, line(tint, 7)),
      path(d`M10 -136V-214L${-reach + 30} -138M10 -214L186 -138`, line(ink, 4)),
      path(d`M${hook - 24} -112V${drop}M${hook + 24} -112V${drop}`, line(ink, 2)),
      box(hook - 46, drop, 92, 42, flat(second)),
      path(
        times(5, (at) => d`M${hook - 30 + at * 15} ${drop + 6}v30`),
        line(paper, 2),
      ),
      box(150, -160, 54, 40, flat(ink)),
      path('M-150 140H640', line(ink, 6)),
      path(waves, line(ink, 2.5)),
    ].join('');
  },
};
