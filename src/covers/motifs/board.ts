import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, d, disc, flat, line, path, times } from '../shapes.ts';

/** A go board: a net of lines, and stones set on it in groups. */
export const board: Motif = {
  stance: 'free',
  tints: ['gamboge', 'malachite', 'azurite', 'ochre'],
  draw({ dice, tint, second }) {
    const lines = dice.whole(8, 10);
    const pitch = 340 / (lines - 1);
    const rules = times(lines, (at) => d`M-170 ${at * pitch - 170}h340M${at * pitch - 170} -170v340`);
    const taken = new Set<string>();
    const stones = times(5, (at) => {
      let [x, y] = [dice.whole(1, lines - 2), dice.whole(1, lines - 2)];
      return times(dice.whole(2, 4), () => {
        const [column, row] = [x, y];
        if (dice.chance(0.5)) x = Math.min(lines - 1, x + 1);
        else y = Math.min(lines - 1, y + 1);
        if (taken.has(`${column},${row}`)) return '';
        taken.add(`${column},${row}`);
        const look = [flat(ink), flat(paper), flat(second), flat(ink), flat(paper)][at] ?? flat(ink);
        return disc(
          Math.round(column * pitch - 170),
          Math.round(row * pitch - 170),
          Math.round(pitch * 0.45),
          { ...look, ...line(ink, 2) },
        );
      }).join('');
    });
    return [
      box(-190, -186, 396, 396, flat(ink)),
      box(-200, -200, 400, 400, flat(tint)),
      path(rules, line(ink, 1.5)),
      ...stones,
    ].join('');
  },
};
