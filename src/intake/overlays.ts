import type { PageItem } from './page-item.ts';

/** Drops text that a PDF paints twice on one spot to make it look bold or shadowed; its words came out doubled. */
export function dropOverlays(items: readonly PageItem[]): { items: PageItem[]; dropped: string[] } {
  const seen = new Map<string, PageItem[]>();
  const kept: PageItem[] = [];
  const dropped: string[] = [];
  for (const item of items) {
    const twins = seen.get(item.text.trim()) ?? [];
    if (item.text.trim() !== '' && twins.some((twin) => liesUpon(item, twin))) {
      dropped.push(item.text);
      continue;
    }
    seen.set(item.text.trim(), [...twins, item]);
    kept.push(item);
  }
  return { items: kept, dropped };
}

/** Within a quarter of a letter: nearer than any two letters that are meant to be read. */
function liesUpon(item: PageItem, twin: PageItem): boolean {
  const reach = Math.min(item.size, twin.size) * 0.25;
  return Math.abs(item.x - twin.x) <= reach && Math.abs(item.y - twin.y) <= reach;
}
