import { addressOf, namesOf, titleOf, type Entry } from '../../library/entry.ts';
import { describeYears } from '../../library/facets.ts';
import type { Library } from '../../library/library.ts';
import { isArticle } from '../../library/order.ts';
import { collections } from '../../model/collections.ts';
import { formatDate } from '../../text/dates.ts';
import type { Block, SearchDocument } from './document.ts';

/** An entry and the blocks of its page, as the search stores them. The title stands apart, so it is not among the blocks. */
export function describeDocument(library: Library, entry: Entry, blocks: readonly Block[]): SearchDocument {
  const title = titleOf(entry);
  return {
    address: addressOf(entry),
    title,
    aliases: namesOf(entry).slice(1),
    collection: entry.collection,
    facts: listFacts(library, entry),
    blocks: blocks.filter(({ heading, text }) => heading !== 1 || text !== title),
  };
}

function listFacts(library: Library, entry: Entry): string[] {
  const region = 'region' in entry.data ? library.find('regions', entry.data.region)?.data.name : undefined;
  return [collections[entry.collection].label, region, describeDate(entry)].filter(
    (fact) => fact !== undefined,
  );
}

function describeDate(entry: Entry): string | undefined {
  if (entry.collection === 'events') {
    const { dateText, date } = entry.data;
    return dateText ?? (date === undefined ? undefined : formatDate(date));
  }
  if ('issuedOn' in entry.data && entry.data.issuedOn !== undefined) return formatDate(entry.data.issuedOn);
  return isArticle(entry) ? describeYears(entry) : undefined;
}
