import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { disc, flat, group, line, path, round } from '../shapes.ts';

/** The scissors of the old shops: slender blades, wide bows, a brass rivet. */
export const scissors: Motif = {
  stance: 'free',
  tints: ['slate', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const open = dice.between(9, 19);
    const bow = dice.between(62, 78);
    const half = (colour: string, flip: number): string =>
      group(
        { transform: `scale(${flip} 1)rotate(${round(open)})` },
        path('M-15 34C-20 -40 -12 -130 2 -226C16 -140 20 -40 15 34Z', flat(colour)),
        path('M2 -214C8 -140 10 -60 8 20', line(paper, 1.5)),
        path(
          `M2 26C10 70 ${round(bow + 20)} 70 ${round(bow + 10)} 138C${round(bow)} 196 -34 200 -34 138C-34 96 -4 80 0 40`,
          line(colour, 17),
        ),
      );
    return [
      group({ transform: 'translate(0 -6)' }, half(tint, 1), half(ink, -1)),
      disc(0, 0, 15, flat(second)),
      disc(0, 0, 15, line(paper, 2)),
      path('M-300 -150H-64M64 -150H330', line(ink, 2, { 'stroke-dasharray': '2 12' })),
    ].join('');
  },
};
