import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, line, path, place, times } from '../shapes.ts';

/** A newspaper page: masthead, picture, columns. */
export const columns: Motif = {
  stance: 'free',
  tints: ['azurite', 'slate', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const lines = (x: number, y: number, width: number, count: number): string =>
      times(count, (at) => d`M${x} ${y + at * 14}h${at === count - 1 ? width * 0.6 : width}`).join('');
    const picture = dice.pick([-138, -40, 30]);
    const left = picture === -138 ? 40 : -138;
    return [
      place([26, 14], 7, box(-160, -206, 320, 412, flat(second))),
      place([12, 8], 3, box(-160, -206, 320, 412, flat(tint))),
      box(-160, -206, 320, 412, { ...flat(paper), ...line(ink, 2.5) }),
      path('M-138 -168H30', line(ink, 34, { 'stroke-linecap': 'butt', 'stroke-dasharray': '36 9' })),
      path('M-138 -132H138', line(ink, 3)),
      box(picture, -112, picture === -40 ? 178 : 108, 122, flat(tint)),
      path(d`M${picture} 10l44 -62l26 30l38 -52V10Z`, flat(second)),
      path(
        [
          lines(left, -106, 88, 9),
          lines(-138, 40, 82, 11),
          lines(-42, 40, 82, 11),
          lines(56, 40, 82, dice.whole(6, 11)),
        ],
        line(ink, 4, { 'stroke-linecap': 'butt' }),
      ),
      box(-160, -206, 320, 412, line(ink, 2.5)),
    ].join('');
  },
};
