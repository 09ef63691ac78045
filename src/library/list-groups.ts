import { collections } from '../model/collections.ts';
import type { CollectionName } from '../model/names.ts';
import { choicesOf, shapeOf } from '../model/schema-shape.ts';
import { listStages } from '../model/site.ts';
import { listChapters } from './chronology.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { listRegionTrees } from './region-tree.ts';

/** Entries of a list page under one heading. */
export interface ListGroup {
  label: string;
  rows: readonly ListedEntry[];
}

export interface ListedEntry {
  entry: Entry;
  /** Depth in a tree. */
  depth?: number;
  /** Articles about a topic, or about a region and what lies below it. */
  articleCount?: number;
}

/** Entries under the labels of a choice field, in the order of the schema, without choices that nobody made. */
export function groupByKind(entries: readonly Entry[], field: string): ListGroup[] {
  const [first] = entries;
  const choices = first ? choicesOf(shapeOf(collections[first.collection].schema)[field]) : [];
  return choices
    .map(({ value, label }) => ({
      label,
      rows: entries
        .filter(({ data }) => (data as Readonly<Record<string, unknown>>)[field] === value)
        .map((entry) => ({ entry })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The entries of a directory that stand in its list: those that only serve as references do not. */
export function listListed(library: Library, name: CollectionName): readonly Entry[] {
  return library.list(name).filter(({ data }) => !('listed' in data) || data.listed !== false);
}

/** The trees of regions, one group for each root. */
export function groupByRegion(library: Library): ListGroup[] {
  return listRegionTrees(library).map((tree) => ({
    label: tree[0]?.region.data.name ?? '',
    rows: tree.map(({ region, depth, count }) => ({ entry: region, depth, articleCount: count })),
  }));
}

/** Programmes under the stages they serve; one that serves several stands under its first, one of which no source says it at the
 *  end. */
export function groupByStage(library: Library): ListGroup[] {
  const byStage = Map.groupBy(library.list('programmes'), ({ data }) => data.stages?.[0]);
  return [...listStages(library.site), undefined].flatMap((stage) => {
    const programmes = byStage.get(stage);
    return programmes ? [{ label: stage ?? '未归入环节', rows: programmes.map((entry) => ({ entry })) }] : [];
  });
}

/** All topics under one heading, first those that most articles are about. */
export function groupByTopic(library: Library): ListGroup[] {
  const rows = library
    .list('topics')
    .map((entry) => ({ entry, articleCount: library.backlinks(entry).length }))
    .sort((left, right) => right.articleCount - left.articleCount);
  return rows.length > 0 ? [{ label: '全部', rows }] : [];
}

/** All booklets under one heading. */
export function groupByBooklet(library: Library): ListGroup[] {
  const rows = library.list('booklets').map((entry) => ({ entry }));
  return rows.length > 0 ? [{ label: '全部', rows }] : [];
}

/** Events under the chapters of the chronicle. */
export function groupByChapter(library: Library): ListGroup[] {
  return listChapters(library.list('events')).map(({ label, groups }) => ({
    label,
    rows: groups.flatMap(({ events }) => events.map((entry) => ({ entry }))),
  }));
}
