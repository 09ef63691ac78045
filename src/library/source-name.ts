import type { EntryOf } from './entry.ts';

/** How a source is named in passing: who wrote it, or where it stood, and its title.
 *  A title that we gave to an untitled text stands without the marks of a title. */
export function nameSource({ data }: EntryOf<'sources'>): string {
  const by = data.authors?.join('、') ?? data.container ?? '';
  if (data.untitled) return by ? `${by}：${data.title}` : data.title;
  return `${by}《${data.title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
