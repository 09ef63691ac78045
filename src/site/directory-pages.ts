import { z } from 'zod';
import type { Entry, EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { listRegionPath } from '../library/regions.ts';
import { collections } from '../model/collections.ts';
import type { DirectoryName } from '../model/names.ts';
import { links } from '../model/shared.ts';
import { unwrap } from '../model/schema-faults.ts';

export interface DirectoryPage {
  collection: DirectoryName;
  groups: { label: string; entries: readonly Entry[]; depths?: readonly number[] }[];
}

/** Directories whose list page is made the same way; figures and terms have pages of their own. */
const grouped = {
  people: 'kind',
  organizations: 'kind',
  places: 'kind',
  documents: 'documentType',
  sources: 'type',
} as const;

export function listDirectories(library: Library): DirectoryPage[] {
  const byKind = Object.entries(grouped).map(([name, field]) =>
    groupByChoice(library, name as keyof typeof grouped, field),
  );
  return [...byKind, groupRegions(library), groupProgrammes(library), groupEvents(library)];
}

/** Entries under the labels of a choice field, in the order in which the schema lists the choices. */
function groupByChoice(library: Library, collection: keyof typeof grouped, field: string): DirectoryPage {
  const schema = (collections[collection].schema.shape as Record<string, z.ZodType>)[field];
  const choices = schema && unwrap(schema);
  const labels = choices && z.globalRegistry.get(choices)?.labels;
  const values = choices instanceof z.ZodEnum ? choices.options.map(String) : [];
  const entries = (library.list(collection) as readonly Entry[]).filter(isListed);
  const groups = values.map((value) => ({
    label: labels?.[value] ?? value,
    entries: entries.filter((entry) => (entry.data as Record<string, unknown>)[field] === value),
  }));
  return { collection, groups: groups.filter((group) => group.entries.length > 0) };
}

function isListed(entry: Entry): boolean {
  return entry.collection !== 'people' || entry.data.listed !== false;
}

/** The tree of regions in reading order, one group for each root. */
function groupRegions(library: Library): DirectoryPage {
  const rows = library
    .list('regions')
    .map((region) => ({ region, path: listRegionPath(library, region.id) }))
    .map(({ region, path }) => ({
      region,
      key: path.map(({ id }) => id).join('/'),
      depth: path.length - 1,
      root: path[0],
    }))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const roots = [...new Set(rows.map(({ root }) => root))].filter(
    (root): root is EntryOf<'regions'> => root !== undefined,
  );
  const groups = roots.map((root) => {
    const own = rows.filter((row) => row.root === root);
    return {
      label: root.data.name,
      entries: own.map(({ region }) => region),
      depths: own.map(({ depth }) => depth),
    };
  });
  return {
    collection: 'regions',
    groups: groups.sort((left, right) => right.entries.length - left.entries.length),
  };
}

/** Programmes under each of the five links they serve; one that serves several stands under its first. */
function groupProgrammes(library: Library): DirectoryPage {
  const groups = links.map((link) => ({
    label: link,
    entries: library.list('programmes').filter(({ data }) => (data.links?.[0] ?? '服务') === link),
  }));
  return { collection: 'programmes', groups: groups.filter(({ entries }) => entries.length > 0) };
}

function groupEvents(library: Library): DirectoryPage {
  const events = library.list('events');
  return {
    collection: 'events',
    groups: events.length > 0 ? [{ label: '按时间先后', entries: events }] : [],
  };
}
