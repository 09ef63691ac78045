import { z } from 'zod';
import type { Entry, EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { describeEventDate, listChapters } from '../library/chronology.ts';
import { listRegionTrees } from '../library/region-tree.ts';
import { collections } from '../model/collections.ts';
import type { DirectoryName } from '../model/names.ts';
import { links } from '../model/shared.ts';
import { unwrap } from '../model/schema-shape.ts';
import { formatDate } from '../text/dates.ts';
import { showLink, type ShownLink } from './shown-links.ts';

export interface DirectoryRow extends ShownLink {
  summary: string;
  /** A date, a trade, a count: what tells the entry from its neighbours. */
  detail: string;
  /** Depth in a tree. */
  depth?: number;
}

export interface DirectoryPage {
  collection: DirectoryName;
  groups: { label: string; rows: readonly DirectoryRow[] }[];
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
    rows: entries
      .filter((entry) => (entry.data as Record<string, unknown>)[field] === value)
      .map((entry) => showRow(library, entry)),
  }));
  return { collection, groups: groups.filter(({ rows }) => rows.length > 0) };
}

function isListed(entry: Entry): boolean {
  return entry.collection !== 'people' || entry.data.listed !== false;
}

/** The trees of regions, one group for each root. */
function groupRegions(library: Library): DirectoryPage {
  const groups = listRegionTrees(library).map((tree) => ({
    label: tree[0]?.region.data.name ?? '',
    rows: tree.map(({ region, depth, count }) => ({
      ...showRow(library, region),
      detail: count === 0 ? '' : `${count}篇`,
      depth,
    })),
  }));
  return { collection: 'regions', groups };
}

/** Programmes under each of the five links they serve; one that serves several stands under its first. */
function groupProgrammes(library: Library): DirectoryPage {
  const groups = links.map((link) => ({
    label: link,
    rows: library
      .list('programmes')
      .filter(({ data }) => (data.links?.[0] ?? '服务') === link)
      .map((programme) => showRow(library, programme)),
  }));
  return { collection: 'programmes', groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Events under the chapters of the chronicle. */
function groupEvents(library: Library): DirectoryPage {
  const chapters = listChapters(library.list('events'));
  const groups = chapters.map((chapter) => ({
    label: chapter.label,
    rows: chapter.groups.flatMap(({ events }) => events.map((event) => showRow(library, event))),
  }));
  return { collection: 'events', groups };
}

function showRow(library: Library, entry: Entry): DirectoryRow {
  const summary = 'summary' in entry.data ? (entry.data.summary ?? '') : '';
  return { ...showLink(entry), summary, detail: describeDetail(library, entry) };
}

/** What tells two entries of one kind apart: when, where, by whom. */
function describeDetail(library: Library, entry: Entry): string {
  const { collection, data } = entry;
  if (collection === 'events') return describeEventDate(entry);
  if (collection === 'people') return data.trade ?? '';
  if (collection === 'documents') return data.issuedOn === undefined ? '' : formatDate(data.issuedOn);
  if (collection === 'programmes') return library.find('regions', data.region)?.data.name ?? '';
  return collection === 'sources' ? describeOrigin(data) : '';
}

/** Papers reprint each other under one title; who published it and when keeps them apart. */
function describeOrigin({ authors, container, issued }: EntryOf<'sources'>['data']): string {
  const date = issued === undefined ? '' : formatDate(issued);
  return [authors?.join('、'), container, date].filter(Boolean).join('，');
}
