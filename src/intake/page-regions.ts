import { groupRows, type PageItem, type Row } from './page-item.ts';

/** A part of a page that is read from top to bottom before the next one begins. */
export interface Region {
  rows: Row[];
  /** The edges of the column it stands in. */
  left: number;
  right: number;
  /** It begins below something else, not at the head of the next column. */
  isBelow: boolean;
}

/** Cuts a page into columns and bands (recursive XY cut): two columns are two regions, a headline over both is a third. */
export function cutRegions(items: readonly PageItem[], pageEdges: { left: number; right: number }): Region[] {
  const rows = groupRows(items, 1.2);
  return cut({ rows, ...pageEdges, isBelow: true });
}

function cut(region: Region): Region[] {
  const gutter = findGutter(region.rows);
  if (gutter !== undefined) {
    const left = region.rows.filter((row) => row.right <= gutter);
    const right = region.rows.filter((row) => row.right > gutter);
    return [...cut(fit(left, region.isBelow)), ...cut(fit(right, false))];
  }
  const band = findBand(region.rows);
  if (band === undefined) return [region];
  const above = region.rows.filter((row) => row.y > band);
  const below = region.rows.filter((row) => row.y <= band);
  return [...cut({ ...region, rows: above }), ...cut({ ...region, rows: below, isBelow: true })];
}

function fit(rows: Row[], isBelow: boolean): Region {
  return {
    rows,
    left: Math.min(...rows.map(({ left }) => left)),
    right: Math.max(...rows.map(({ right }) => right)),
    isBelow,
  };
}

/** The x of the widest upright blank with running text on both sides. Short pieces beside a blank are a table or a list. */
function findGutter(rows: readonly Row[]): number | undefined {
  let best: { at: number; width: number } | undefined;
  let reach = -Infinity;
  for (const row of [...rows].sort((a, b) => a.left - b.left)) {
    const width = row.left - reach;
    if (width >= row.size * 0.8 && Number.isFinite(reach) && (!best || width > best.width)) {
      const at = reach + width / 2;
      const sides = [rows.filter((each) => each.right <= at), rows.filter((each) => each.left >= at)];
      if (sides.every(isColumn)) best = { at, width };
    }
    reach = Math.max(reach, row.right);
  }
  return best?.at;
}

function isColumn(rows: readonly Row[]): boolean {
  if (rows.length < 3) return false;
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const filled = rows.reduce((sum, row) => sum + (row.right - row.left), 0) / rows.length;
  return filled >= (right - left) * 0.6;
}

/** The height below which columns begin, or above which they end: a headline lies across them. */
function findBand(rows: readonly Row[]): number | undefined {
  const heights = [...new Set(rows.map(({ y }) => y))].sort((a, b) => b - a);
  for (const index of heights.keys()) {
    const height = heights[index];
    if (index === 0 || height === undefined) continue;
    const below = rows.filter((row) => row.y <= height);
    const above = rows.filter((row) => row.y > height);
    if (findGutter(below) !== undefined || findGutter(above) !== undefined) return height;
  }
  return undefined;
}
