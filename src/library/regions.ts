import type { Entry, EntryOf } from './entry.ts';
import type { Library } from './library.ts';

/** The region and those above it, from the widest: 全国 › 东江省 › 江州市 › 南溪县. A loop of parents is cut where it closes. */
export function listRegionPath(library: Library, id: string): EntryOf<'regions'>[] {
  const path: EntryOf<'regions'>[] = [];
  let region = library.find('regions', id);
  while (region && !path.includes(region)) {
    path.unshift(region);
    region = library.find('regions', region.data.parent);
  }
  return path;
}

/** By this regions stand as in a tree read from the top: each before those below it. */
export function regionKey(library: Library, id: string): string {
  return listRegionPath(library, id)
    .map((region) => region.id)
    .join('/');
}

export function listChildRegions(library: Library, id: string): EntryOf<'regions'>[] {
  return library.list('regions').filter((region) => region.data.parent === id);
}

/** Ids of the region and of everything below it. The whole country stands for what is nationwide, not for every county:
 *  a list of everything would tell a reader nothing. */
export function listRegionIds(library: Library, id: string): Set<string> {
  const ids = new Set([id]);
  if (isCountry(library, id)) return ids;
  for (const child of ids) for (const region of listChildRegions(library, child)) ids.add(region.id);
  return ids;
}

function isCountry(library: Library, id: string): boolean {
  return library.find('regions', id)?.data.level === 'country';
}

/** The regions under which an entry is found: its own and those above it, without the country above. */
export function listFacetRegions(library: Library, id: string): EntryOf<'regions'>[] {
  return listRegionPath(library, id).filter((region) => region.id === id || region.data.level !== 'country');
}

/** The entries that lie in a region or in one below it. */
export function filterByRegion<E extends Entry>(library: Library, entries: readonly E[], id: string): E[] {
  const ids = listRegionIds(library, id);
  return entries.filter((entry) => 'region' in entry.data && ids.has(entry.data.region));
}

/** The names of all regions by id, for cards. */
export function nameRegions(library: Library): Map<string, string> {
  return new Map(library.list('regions').map(({ id, data }) => [id, data.name]));
}
