import { collections } from '../model/collections.ts';
import { listNames } from '../model/entry-names.ts';
import { isCollection, type CollectionName } from '../model/names.ts';

/** A file of the content folder as a list of all of them shows it. */
export interface ListRow {
  path: string;
  collection: CollectionName;
  id: string;
  /** What readers call it; the id where it has no name yet. */
  title: string;
  /** 故事, 人物. */
  label: string;
  isDraft: boolean;
  errors: number;
  warnings: number;
  /** When it was changed last, as 2026-11-28T12:00:00.000Z; empty where nobody knows. */
  changed: string;
}

/** A row with everything in which a search looks, in lower case. */
export interface SearchedRow {
  row: ListRow;
  words: string;
}

/** What is asked of a list. */
export interface ListQuestion {
  query?: string;
  collection?: string;
  /** `drafts`, `findings`, or all. */
  only?: string;
  /** From 1. */
  page?: number;
  /** `changed` puts the latest change first; else what has findings. */
  order?: string;
}

export interface ListPage {
  rows: ListRow[];
  /** How many there are in all. */
  total: number;
  page: number;
  pages: number;
}

/** Rows on one page of a list. */
export const rowsOfPage = 100;

/** What a list knows of a file. */
export interface ListedFile {
  path: string;
  data: Readonly<Record<string | number, unknown>>;
  text: string;
}

/** The row of a file; undefined for one that is no entry of a collection. */
export function describeRow(
  { path, data, text }: ListedFile,
  findings: readonly { level: string }[],
  changed: string,
): SearchedRow | undefined {
  const [folder = '', name = ''] = path.split('/');
  if (!isCollection(folder) || name === '') return undefined;
  const id = name.replace(/\.[^.]*$/, '');
  const names = listNames(data);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const row: ListRow = {
    ...{ path, id, collection: folder, label: collections[folder].label, title: names[0] ?? id },
    ...{ isDraft: data['draft'] === true, errors, warnings: findings.length - errors, changed },
  };
  return { row, words: [id, ...names, text].join('\n').toLowerCase() };
}

/** One page of the rows that answer a question; a page too high is the last one. */
export function pickRows(
  rows: readonly SearchedRow[],
  { query = '', collection = '', only = '', page = 1, order = '' }: ListQuestion,
): ListPage {
  const words = query
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = rows
    .filter(
      ({ row, words: text }) => isWanted(row, collection, only) && words.every((word) => text.includes(word)),
    )
    .map(({ row }) => row);
  found.sort((left, right) => rank(right, words) - rank(left, words) || compare(left, right, order));
  const pages = Math.max(1, Math.ceil(found.length / rowsOfPage));
  const at = Math.min(Math.max(1, page), pages);
  return { rows: found.slice((at - 1) * rowsOfPage, at * rowsOfPage), total: found.length, page: at, pages };
}

function isWanted(row: ListRow, collection: string, only: string): boolean {
  return (
    (collection === '' || row.collection === collection) &&
    (only !== 'drafts' || row.isDraft) &&
    (only !== 'findings' || row.errors + row.warnings > 0)
  );
}

/** Who is called so comes before who only mentions it. */
function rank({ title, id }: ListRow, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const name = `${title} ${id}`.toLowerCase();
  return words.every((word) => name.includes(word)) ? 1 : 0;
}

/** The latest first; what was changed at once stays in the order of paths. */
function compare(left: ListRow, right: ListRow, order: string): number {
  const findings = order === 'findings' ? right.errors - left.errors || right.warnings - left.warnings : 0;
  return findings || (left.changed < right.changed ? 1 : left.changed > right.changed ? -1 : 0);
}
