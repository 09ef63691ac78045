import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, flat, line, path, place, polar, straight, times } from '../shapes.ts';

/** Anvil, hammer and the piece between them. */
export const anvil: Motif = {
  stance: 'upright',
  tints: ['slate', 'ochre'],
  draw({ dice, tint, second }) {
    const lift = dice.between(-44, -26);
    const sparks = times(dice.whole(9, 14), () => {
      const angle = dice.between(-170, -10);
      const from = dice.between(40, 70);
      return straight([polar(from, angle, [0, -14]), polar(from + dice.between(10, 60), angle, [0, -14])]);
    });
    return [
      path('M-220 16H150V44Q90 60 76 96Q70 128 112 160H-112Q-70 128 -84 92Q-150 76 -220 16Z', {
        ...flat(tint),
        transform: 'translate(5 4)',
      }),
      path('M-190 26H140', line(paper, 3)),
      box(-118, 160, 236, 44, flat(ink)),
      path('M-90 0H100', line(second, 26, { 'stroke-linecap': 'butt' })),
      path(sparks, line(second, 4)),
      place(
        [10, -70],
        lift,
        box(-44, -54, 88, 108, flat(ink)),
        path('M44 0H290', line(second, 20, { 'stroke-linecap': 'butt' })),
        path('M-44 40H44', line(paper, 3)),
      ),
      path('M-270 206H230', line(ink, 4)),
    ].join('');
  },
};
