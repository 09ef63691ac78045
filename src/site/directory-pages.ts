import { describeDetail, faceOf } from '../library/faces.ts';
import type { Library } from '../library/library.ts';
import { groupByKind, listListed, type ListedEntry } from '../library/list-groups.ts';
import { directoryNames, type DirectoryName } from '../model/names.ts';
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

/** The list pages that are made in one way; the others have pages of their own. */
export function listDirectories(library: Library): DirectoryPage[] {
  return directoryNames.flatMap((collection) => {
    const { list, kind = '' } = faceOf(collection);
    if (list === 'own-page' || list === 'none') return [];
    const groups = list === 'by-kind' ? groupByKind(listListed(library, collection), kind) : list(library);
    return [
      {
        collection,
        groups: groups.map(({ label, rows }) => ({ label, rows: rows.map((row) => showRow(library, row)) })),
      },
    ];
  });
}

function showRow(library: Library, { entry, depth, articleCount = 0 }: ListedEntry): DirectoryRow {
  return {
    ...showLink(entry),
    summary: 'summary' in entry.data ? (entry.data.summary ?? '') : '',
    detail: articleCount > 0 ? `${articleCount}篇` : describeDetail(library, entry),
    ...(depth === undefined ? {} : { depth }),
  };
}
