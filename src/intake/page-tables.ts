import { groupRows, type PageItem, type Row } from './page-item.ts';
import { cutRegions } from './page-regions.ts';

/** Whether part of a page looks like a table: three lines or more, one under the other, cut at the same places. A PDF knows
 *  no tables, only letters; the editor is told where to look. */
export function looksLikeTable(items: readonly PageItem[], edges: { left: number; right: number }): boolean {
  return cutRegions(items, edges).some((region) => {
    const lines = listLines(region.rows.flatMap((row) => row.items));
    let run = 1;
    return lines.some((line, index) => {
      const above = lines[index - 1];
      run = above && isBelow(above, line) ? run + 1 : 1;
      return run >= 3;
    });
  });
}

/** The lines of a region from top to bottom, each as the pieces that wide blanks cut it into. */
function listLines(items: readonly PageItem[]): Row[][] {
  const pieces = groupRows(items, 1.2);
  return [...Map.groupBy(pieces, ({ y }) => Math.round(y)).values()].map((line) =>
    line.sort((left, right) => left.left - right.left),
  );
}

/** Two lines of one table: as many pieces, at least two, each beginning, ending or standing in the middle where the other
 *  does. */
function isBelow(above: readonly Row[], line: readonly Row[]): boolean {
  return (
    line.length >= 2 &&
    line.length === above.length &&
    line.every((piece, index) => {
      const over = above[index];
      if (!over) return false;
      const shift = piece.size * 0.8;
      const middle = Math.abs(piece.left + piece.right - over.left - over.right) / 2;
      return (
        Math.abs(piece.left - over.left) < shift ||
        Math.abs(piece.right - over.right) < shift ||
        middle < shift
      );
    })
  );
}
