import type { Span } from '../../src/intake/block.ts';

/** A cell as it is written: its words, and over how many columns and rows it reaches. */
export interface Cell {
  spans: Span[];
  columns: number;
  rows: number;
}

/** The rows of a table with every value in its column: a merged cell has its words in its first place and is empty in the others. */
export function layOut(rows: readonly (readonly Cell[])[]): Span[][][] {
  const grid: Span[][][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row) {
      while (grid[top]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(1, cell.rows) && top + down < grid.length; down++)
        for (let right = 0; right < Math.max(1, cell.columns); right++) {
          const line = grid[top + down];
          if (line) line[column + right] = down + right === 0 ? cell.spans : [];
        }
      column += Math.max(1, cell.columns);
    }
  });
  return grid.map((line) => Array.from(line, (cell: Span[] | undefined) => cell ?? []));
}
