import type { Motif } from '../motif.ts';
import { ink, paper } from '../palette.ts';
import { box, flat, line, path, place, times } from '../shapes.ts';

/** Strokes of characters that look the same in a mirror, as type does, on a face of 60 by 60. */
const faces: readonly [string, ...string[]] = [
  'M12 14h36M30 14v34M8 48h44',
  'M16 22h28M30 10v40M8 50h44',
  'M12 12h36M14 31h32M8 50h44M30 12v38',
  'M12 12h36v38H12zM12 31h36M30 12v38',
  'M16 10h28v42H16zM16 31h28',
  'M8 24h44M30 8v46M28 26L9 44M32 26L51 44',
  'M10 18h40v20H10zM30 6v50',
  'M30 8v44M12 22v30h36V22',
  'M30 8C28 28 22 42 8 52M30 26C36 40 42 46 52 52',
  'M10 12h40M10 50h40M12 24v14M48 24v14M30 12v38',
];

/** Sorts of movable type locked in their forme, one of them lifted out. */
export const sorts: Motif = {
  stance: 'free',
  tints: ['slate', 'ochre'],
  draw({ dice, tint, second }) {
    const rows = dice.whole(3, 4);
    const size = 352 / rows;
    const lifted = dice.whole(0, rows * rows - 1);
    const sheet = times(rows * rows, (at) => {
      const [x, y] = [(at % rows) * size - 176, Math.floor(at / rows) * size - 176];
      const colour = dice.pick([tint, tint, tint, second, ink]);
      const scale = (size - 8) / 60;
      const mark = `<g transform="scale(${scale.toFixed(2)})">${path(dice.pick(faces), line(paper, 4.5, { 'stroke-linecap': 'square' }))}</g>`;
      const block = box(0, 0, size - 8, size - 8, flat(colour));
      const hollow = box(3, 3, size - 14, size - 14, line(ink, 1.5, { 'stroke-dasharray': '2 6' }));
      return at === lifted ? place([x, y], 0, hollow) : place([x, y], 0, block, mark);
    });
    return [...sheet, box(-190, -190, 372, 372, line(ink, 3))].join('');
  },
};
