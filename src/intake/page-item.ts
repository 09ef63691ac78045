/** A run of letters at its place on a page; the origin is at the bottom left, as in PDF. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** It is set from top to bottom. */
  isDown?: boolean;
}

/** Items side by side at one height. */
export interface Row {
  items: PageItem[];
  y: number;
  left: number;
  right: number;
  size: number;
}

/** Groups items into rows from top to bottom. With `maxGap`, a wider blank (in letter sizes) ends the row there. */
export function groupRows(items: readonly PageItem[], maxGap = Infinity): Row[] {
  const rows: Row[] = [];
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  let band: PageItem[] = [];
  for (const item of sorted) {
    const first = band[0];
    if (first && first.y - item.y > Math.max(first.size, item.size) * 0.5) {
      rows.push(...cutBand(band, maxGap));
      band = [];
    }
    band.push(item);
  }
  return band.length > 0 ? [...rows, ...cutBand(band, maxGap)] : rows;
}

function cutBand(band: readonly PageItem[], maxGap: number): Row[] {
  const rows: PageItem[][] = [];
  for (const item of [...band].sort((a, b) => a.x - b.x)) {
    const last = rows.at(-1)?.at(-1);
    if (last && item.x - (last.x + last.width) <= maxGap * Math.max(last.size, item.size))
      rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows.map(makeRow);
}

export function makeRow(items: PageItem[]): Row {
  return {
    items,
    y: Math.max(...items.map(({ y }) => y)),
    left: Math.min(...items.map(({ x }) => x)),
    right: Math.max(...items.map(({ x, width }) => x + width)),
    size: Math.max(...items.map(({ size }) => size)),
  };
}

/** The text of a row. A visible distance between Latin words, or a wide one between any, becomes a blank. */
export function rowText(row: Row): string {
  return row.items.reduce((text, item, index) => {
    const before = row.items[index - 1];
    const distance = before ? item.x - (before.x + before.width) : 0;
    const isLatin = /[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(item.text);
    const blank = distance > item.size * (isLatin ? 0.2 : 0.8) ? ' ' : '';
    return `${text}${blank}${item.text}`;
  }, '');
}

/** Letter size of most characters. */
export function findBodySize(items: readonly PageItem[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of items) {
    const key = Math.round(size * 10) / 10;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const sorted = [...counts].sort(([sizeA, a], [sizeB, b]) => b - a || sizeA - sizeB);
  return sorted[0]?.[0] ?? 12;
}
