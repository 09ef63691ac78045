import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, flat, group, line, path, round, times } from '../shapes.ts';

/** Four rulers laid side by side, each with its own measure. */
export const rulers: Motif = {
  stance: 'free',
  tints: ['gamboge', 'azurite', 'ochre', 'malachite'],
  draw({ dice, tint, second }) {
    const rods = times(4, (at) => {
      const [length, shift] = [dice.whole(320, 440), dice.whole(-240, -170)];
      const pitch = dice.pick([9, 12, 15, 20]);
      const colour = [tint, second, ink, tint][at] ?? tint;
      const mark = at === 2 ? paper : paper;
      const ticks = times(
        Math.floor((length - 20) / pitch),
        (tick) => d`M${10 + tick * pitch} 0v${tick % 5 === 0 ? 32 : 17}`,
      );
      return group(
        { transform: `translate(${shift} ${round(at * 92 - 180)})` },
        box(0, 0, length, 74, flat(colour)),
        path(ticks, line(mark, 2.5, { 'stroke-linecap': 'butt' })),
        path(d`M${length - 22} 54h0`, line(paper, 14)),
      );
    });
    return rods.join('');
  },
};
