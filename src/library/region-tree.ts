import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { compareIds, compareNames } from '../text/order.ts';
import { filterByRegion, listChildRegions } from './regions.ts';

export interface RegionBranch {
  region: EntryOf<'regions'>;
  /** Regions above it in the tree. */
  depth: number;
  /** Articles about it or what lies below it. */
  count: number;
}

/** One tree of regions for each root, in reading order: where there is most to read comes first among its neighbours. */
export function listRegionTrees(library: Library): RegionBranch[][] {
  const roots = library.list('regions').filter(({ data }) => !library.find('regions', data.parent));
  return sortBranches(roots.map((region) => describeBranch(library, region, 0))).map((root) =>
    listTree(library, root),
  );
}

function listTree(library: Library, branch: RegionBranch): RegionBranch[] {
  const children = listChildRegions(library, branch.region.id);
  const below = children.map((region) => describeBranch(library, region, branch.depth + 1));
  return [branch, ...sortBranches(below).flatMap((child) => listTree(library, child))];
}

function describeBranch(library: Library, region: EntryOf<'regions'>, depth: number): RegionBranch {
  return { region, depth, count: filterByRegion(library, library.articles(), region.id).length };
}

function sortBranches(branches: readonly RegionBranch[]): RegionBranch[] {
  return [...branches].sort(
    (left, right) =>
      right.count - left.count ||
      compareNames(left.region.data.name, right.region.data.name) ||
      compareIds(left.region.id, right.region.id),
  );
}
