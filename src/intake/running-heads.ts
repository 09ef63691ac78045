import { median } from './median.ts';
import { findBodySize, groupRows, rowText, type PageItem, type Row } from './page-item.ts';

const pageNumber =
  /^[-—–─·•~\s]*(?:第\s*)?(?:\d{1,4}|[一二三四五六七八九十百]+)(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–─·•~\s]*$/;

export interface WithoutHeads {
  pages: PageItem[][];
  dropped: string[];
}

/** Drops page numbers and the lines that stand at the head or foot of page after page. */
export function dropRunningHeads(pages: readonly (readonly PageItem[])[]): WithoutHeads {
  const edges = pages.map(findEdgeRows);
  const counts = new Map<string, number>();
  for (const rows of edges)
    for (const key of new Set(rows.map(keyOfRow))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length / 3));
  const bodySize = findBodySize(pages.flat());
  const headings = listHeadings(pages, bodySize);
  const dropped: string[] = [];
  const kept = pages.map((items, index) => {
    const rows = (edges[index] ?? []).filter(
      (row) =>
        pageNumber.test(rowText(row).trim()) ||
        (pages.length > 2 && (counts.get(keyOfRow(row)) ?? 0) >= often) ||
        (row.size <= bodySize * 0.92 &&
          ((counts.get(keyOfRow(row)) ?? 0) >= 2 || headings.has(keyOfRow(row)))),
    );
    dropped.push(...rows.map((row) => rowText(row).trim()));
    const gone = new Set(rows.flatMap((row) => row.items));
    return items.filter((item) => !gone.has(item));
  });
  return { pages: kept, dropped };
}

/** What the text says in larger letters: a small line over a page that repeats a chapter's name is a running head, even if it does so once. */
function listHeadings(pages: readonly (readonly PageItem[])[], bodySize: number): Set<string> {
  return new Set(
    pages.flatMap((items) =>
      groupRows(items.filter(({ size, text }) => size > bodySize * 1.1 && text.trim() !== '')).map(keyOfRow),
    ),
  );
}

/** Up to two rows at the head and at the foot that stand apart from the text, and the outermost row for its number. */
function findEdgeRows(items: readonly PageItem[]): Row[] {
  const rows = groupRows(items.filter(({ text }) => text.trim() !== ''));
  const distances = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const apart = median(distances) * 1.3;
  const head = [2, 1].find((count) => (distances[count - 1] ?? 0) > apart) ?? 0;
  const foot = [2, 1].find((count) => (distances[distances.length - count] ?? 0) > apart) ?? 0;
  const number = [rows[0], rows.at(-1)].filter(
    (row) => row !== undefined && pageNumber.test(rowText(row).trim()),
  );
  if (rows.length < 3) return number.filter((row) => row !== undefined);
  return [...new Set([...rows.slice(0, head), ...(foot > 0 ? rows.slice(-foot) : []), ...number])].filter(
    (row) => row !== undefined,
  );
}

/** Digits differ from page to page; 奇数 and 偶数 pages may swap sides, so the height says nothing. */
function keyOfRow(row: Row): string {
  return rowText(row).replace(/\s/g, '').replace(/\d+/g, '#');
}
