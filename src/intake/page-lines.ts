import { median } from './median.ts';
import type { Line } from './line.ts';
import { dropOverlays } from './overlays.ts';
import { findBodySize, groupRows, rowText, type PageItem, type Row } from './page-item.ts';
import { cutRegions, type Region } from './page-regions.ts';
import { looksLikeTable } from './page-tables.ts';
import { dropRunningHeads } from './running-heads.ts';
import type { Dropped } from './source.ts';
import { markRaisedItems } from './raised-items.ts';
import { turnUpright } from './upright-pages.ts';

/** The lines of all pages in reading order, without what pages repeat. */
export function parsePageLines(pages: readonly (readonly PageItem[])[]): {
  lines: Line[];
  dropped: Dropped[];
  /** Numbers of the pages on which something looks like a table. */
  tables: number[];
  /** Numbers of the pages that are set from top to bottom. */
  upright: number[];
} {
  const turned = pages.map((items) => turnUpright(items.filter(({ text }) => text.trim() !== '')));
  const single = turned.map(({ items }) => dropOverlays(markRaisedItems(items)));
  const { pages: kept, dropped } = dropRunningHeads(single.map(({ items }) => items));
  const all = kept.flat();
  const edges = {
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ x, width }) => x + width)),
  };
  const bodySize = findBodySize(all);
  return {
    upright: turned.flatMap(({ isTurned }, index) => (isTurned ? [index + 1] : [])),
    tables: kept.flatMap((items, index) => (looksLikeTable(items, edges) ? [index + 1] : [])),
    lines: kept.flatMap((items) => linesOfPage(items, edges, bodySize)),
    dropped: [
      ...dropped.map((text) => ({ what: '页眉、页脚和页码', text })),
      ...single.flatMap((page) => page.dropped.map((text) => ({ what: '重叠印两遍的字', text }))),
    ],
  };
}

function linesOfPage(
  items: readonly PageItem[],
  edges: { left: number; right: number },
  bodySize: number,
): Line[] {
  return cutRegions(items, edges).flatMap((region, index) => linesOfRegion(region, index === 0, bodySize));
}

function linesOfRegion(region: Region, isFirst: boolean, bodySize: number): Line[] {
  const rows = groupRows(region.rows.flatMap((row) => row.items));
  const pitch = median(rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y));
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isAfterGap = above
      ? above.y - row.y > Math.max(pitch * 1.5, row.size * 1.2)
      : !isFirst && region.isBelow;
    return makeLine(row, region, bodySize, isAfterGap);
  });
}

function makeLine(row: Row, region: Region, bodySize: number, isAfterGap: boolean): Line {
  const columns = (length: number): number => Math.max(0, Math.round((length / row.size) * 2));
  const [before, behind] = [row.left - region.left, region.right - row.right];
  return {
    text: rowText(row).trim(),
    indent: columns(before),
    width: columns(row.right - region.left),
    measure: columns(region.right - region.left),
    isAfterGap,
    isCentered: before > row.size * 2.4 && Math.abs(before - behind) < row.size * 1.5,
    size: Math.round((row.size / bodySize) * 100) / 100,
  };
}
