import type { PageItem } from './page-item.ts';

/** Pages set from top to bottom, columns from right to left. Turned by a quarter they are pages like any other: the rightmost column is
 *  the first line. */

export function turnUpright(items: readonly PageItem[]): { items: PageItem[]; isTurned: boolean } {
  if (!isUpright(items)) return { items: [...items], isTurned: false };
  const top = Math.max(...items.map(({ y, size }) => y + size));
  return {
    isTurned: true,
    items: items.map((item) => ({
      ...item,
      x: top - item.y - item.size,
      y: item.x,
      width: item.isDown === true ? Math.max(item.width, [...item.text].length * item.size) : item.size,
    })),
  };
}

/** Most signs stand alone, each directly below the one before it. */
function isUpright(items: readonly PageItem[]): boolean {
  const shown = items.filter(({ text }) => text.trim() !== '');
  if (shown.length > 0 && shown.filter(({ isDown }) => isDown === true).length > shown.length / 2)
    return true;
  const below = shown.filter((item, index) => {
    const before = shown[index - 1];
    const step = before ? before.y - item.y : 0;
    return (
      before &&
      Math.abs(before.x - item.x) < item.size * 0.4 &&
      step > item.size * 0.6 &&
      step < item.size * 2
    );
  });
  const single = shown.filter(({ text }) => [...text.trim()].length === 1);
  return shown.length >= 10 && below.length >= shown.length * 0.6 && single.length >= shown.length * 0.7;
}
