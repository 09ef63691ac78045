import type { Motif } from '../motif.ts';
import { ink } from '../palette.ts';
import { d, line, path, times } from '../shapes.ts';

/** Masts, messenger wire and droppers of an electric railway, and its two rails. */
export const catenary: Motif = {
  stance: 'wide',
  tints: ['azurite', 'slate', 'malachite'],
  draw({ dice, tint, second }) {
    const span = dice.whole(280, 360);
    const sag = dice.between(50, 76);
    const masts = times(5, (at) => at * span - 700);
    const wires = masts.map((x) => d`M${x} -120Q${x + span / 2} ${-120 + sag * 2} ${x + span} -120`);
    const droppers = masts.flatMap((x) =>
      times(7, (at) => {
        const share = (at + 1) / 8;
        return d`M${x + span * share} ${-120 + 4 * sag * share * (1 - share)}V-20`;
      }),
    );
    const arms = masts.map(
      (x) => d`M${x - 34} -150L${x} -120M${x - 34} -60L${x} -20M${x - 34} -150H${x + 14}`,
    );
    return [
      path(
        masts.map((x) => d`M${x - 34} -196V190`),
        line(tint, 18, { 'stroke-linecap': 'butt' }),
      ),
      path(arms, line(ink, 5)),
      path(wires, line(ink, 4)),
      path(droppers, line(ink, 1.5)),
      path('M-700 -19H700', line(second, 7)),
      path('M-700 168H700', line(second, 14, { 'stroke-dasharray': '52 20', 'stroke-linecap': 'butt' })),
      path('M-700 154H700', line(ink, 8)),
    ].join('');
  },
};
