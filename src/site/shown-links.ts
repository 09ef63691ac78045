import { addressOf, titleOf, type Entry, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { nameSource } from '../library/source-name.ts';
import type { ShownDispute } from './disputes.ts';

/** A link as a layout prints it. The address is below the base path. */
export interface ShownLink {
  text: string;
  address: string;
}

export function showLink(entry: Entry): ShownLink {
  return { text: titleOf(entry), address: addressOf(entry) };
}

/** The sources of an entry, each once, named in passing. */
export function showSources(library: Library, citations: readonly { source: string }[]): ShownLink[] {
  const sources = library.pick('sources', [...new Set(citations.map(({ source }) => source))]);
  return sources.map((source) => ({ text: nameSource(source), address: addressOf(source) }));
}

/** “12名”（协会材料）；“11位”（江州日报…）: a disagreement in one line. */
export function showAccounts({ accounts }: ShownDispute): string {
  return accounts.map(({ says, source }) => says + (source ? `（${nameSource(source)}）` : '')).join('；');
}

export function showRegion(library: Library, id: string): ShownLink | undefined {
  const region: EntryOf<'regions'> | undefined = library.find('regions', id);
  return region && showLink(region);
}
