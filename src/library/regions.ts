import type { Entry, EntryOf } from './entry.ts';
import type { Library } from './library.ts';

/** The region and those above it, from the widest: 全国 › 浙江省 › 杭州市 › 桐庐县. A loop of parents is cut where it closes. */
export function listRegionPath(library: Library, id: string): EntryOf<'regions'>[] {
  const path: EntryOf<'regions'>[] = [];
  let region = library.find('regions', id);
  while (region && !path.includes(region)) {
    path.unshift(region);
    region = library.find('regions', region.data.parent);
  }
  return path;
}

export function listChildRegions(library: Library, id: string): EntryOf<'regions'>[] {
  return library.list('regions').filter((region) => region.data.parent === id);
}

/** Ids of the region and of everything below it. */
export function listRegionIds(library: Library, id: string): Set<string> {
  const ids = new Set([id]);
  for (const child of ids) for (const region of listChildRegions(library, child)) ids.add(region.id);
  return ids;
}

/** The entries that lie in a region or in one below it. */
export function filterByRegion<E extends Entry>(library: Library, entries: readonly E[], id: string): E[] {
  const ids = listRegionIds(library, id);
  return entries.filter((entry) => 'region' in entry.data && ids.has(entry.data.region));
}
