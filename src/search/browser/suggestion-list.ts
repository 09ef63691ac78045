import { writeAddress } from '../../model/address.ts';
import { suggestNames } from '../ask/names.ts';
import type { NameTable } from '../index/name-table.ts';
import { findMenuPages } from './menu-pages.ts';
import { listRecent } from './recent.ts';

export interface Suggestion {
  text: string;
  /** What kind of thing it is. */
  kind: string;
  address: string;
}

const most = 8;
const base = encodeURI(import.meta.env.BASE_URL);

/** Recent searches for an empty box; else the site's own pages and the names that fit, and last the search for the words as they
 *  are. */
export function listSuggestions(table: NameTable | undefined, typed: string): Suggestion[] {
  const text = typed.trim();
  if (text === '')
    return listRecent().map((recent) => ({ text: recent, kind: '最近', address: searchFor(recent) }));
  if (!table) return [];
  const pages = findMenuPages(text).map(({ name, address }) => ({ text: name, kind: '本站页面', address }));
  const names = suggestNames(table, text, most).map(({ row, name }) => ({
    text: row.names[0] === name ? name : `${name}（${row.names[0] ?? ''}）`,
    kind: table.labels[row.collection] ?? '',
    address: `${base}${writeAddress(row).slice(1)}`,
  }));
  const isNew = ({ address }: Suggestion): boolean => !pages.some((page) => page.address === address);
  const found = [...pages, ...names.filter(isNew)].slice(0, most);
  return [...found, { text: `“${text}”`, kind: '检索全文', address: searchFor(text) }];
}

function searchFor(text: string): string {
  return `${base}search/?${new URLSearchParams({ q: text }).toString()}`;
}
