import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { closed, disc, flat, line, path, place, polar, round, straight, times } from '../shapes.ts';

/** An order: rays around a disc, on its ribbon. */
export const medal: Motif = {
  stance: 'upright',
  tints: ['gamboge', 'ochre', 'azurite'],
  draw({ dice, tint, second }) {
    const rays = dice.whole(5, 9) * 4;
    const beat = dice.pick([2, 4]);
    const star = closed(
      times(rays * 2, (at) => {
        const long = at % 2 === 1 ? 96 : at % (beat * 2) === 0 ? 156 : 130;
        return polar(long, (180 * at) / rays, [0, 60]);
      }),
    );
    return [
      path('M-66 -270H-6L34 -74H-26Z', flat(second)),
      path('M66 -270H6L-34 -74H26Z', flat(ink)),
      path('M-38 -270L2 -74M38 -270L-2 -74', line(paper, 3)),
      path(star, { ...flat(tint), transform: 'translate(5 4)' }),
      path(star, line(ink, 2.5)),
      place(
        [0, 60],
        0,
        disc(0, 0, 84, { ...flat(paper), ...line(ink, 2.5) }),
        disc(0, 0, 70, line(tint, 5, { 'stroke-dasharray': `0 ${round((2 * Math.PI * 70) / rays)}` })),
        disc(0, 0, 54, flat(second)),
        path(
          times(8, (at) => straight([polar(12, at * 45), polar(38, at * 45)])),
          line(paper, 9),
        ),
      ),
    ].join('');
  },
};
