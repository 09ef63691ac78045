import type { PageItem } from './page-item.ts';
import { writeRaised } from './raised-signs.ts';

/** Small signs that stand a little above or below the line they belong to: 10⁴, H₂O. They get signs of their own and come down to the
 *  line; else 10⁴ would read 104, and the 2 of H₂O would be a line of its own. */
export function markRaisedItems(items: readonly PageItem[]): PageItem[] {
  const lines = new Map<number, PageItem[]>();
  for (const item of items)
    lines.set(Math.round(item.y / 20), [...(lines.get(Math.round(item.y / 20)) ?? []), item]);
  return items.map((item) => {
    const text = item.text.trim();
    if (!/^[\d+\-−–n()]{1,4}$/.test(text)) return item;
    const band = Math.round(item.y / 20);
    const near = [band - 1, band, band + 1].flatMap((each) => lines.get(each) ?? []);
    const host = near.find((each) => each !== item && hangsOn(item, each));
    if (!host) return item;
    const place = item.y > host.y ? 'raised' : 'lowered';
    return { ...item, text: writeRaised(text, place), y: host.y, size: host.size };
  });
}

/** Directly behind a larger sign, between a tenth and seven tenths of its height off its line. */
function hangsOn(item: PageItem, host: PageItem): boolean {
  const shift = (item.y - host.y) / host.size;
  const distance = item.x - (host.x + host.width);
  return (
    item.size < host.size * 0.95 &&
    Math.abs(distance) < host.size * 0.35 &&
    ((shift > 0.12 && shift < 0.75) || (shift < -0.08 && shift > -0.6))
  );
}
