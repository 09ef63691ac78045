import { addressOf, namesOf, titleOf, type Entry } from '../../library/entry.ts';
import { describeFigureValue } from '../../library/figure-groups.ts';
import { writeFigureLine } from '../../library/figure-line.ts';
import type { Library } from '../../library/library.ts';
import { collections } from '../../model/collections.ts';
import { formatDate } from '../../text/dates.ts';
import type { Block, SearchDocument } from './document.ts';
import { listFacts, listHonours } from './facts.ts';

/** An entry and the blocks of its page, as the search stores them. The title stands apart, so it is not among the blocks. */
export function describeDocument(library: Library, entry: Entry, blocks: readonly Block[]): SearchDocument {
  const title = titleOf(entry);
  return {
    address: addressOf(entry),
    title,
    aliases: listOtherNames(entry),
    collection: entry.collection,
    label: collections[entry.collection].label,
    facts: listFacts(library, entry),
    ...(entry.collection === 'figures'
      ? { figure: { quantity: describeFigureValue(entry), line: writeFigureLine(library, entry) } }
      : {}),
    blocks: blocks.filter(({ heading, text }) => heading !== 1 || text !== title),
  };
}

/** Stands where the page has none of the two neighbours: of private use, so that nobody asks for it. A comma was found by “，第”. */
const unsaid = '\uE000';

/** By what readers also ask for it: its other names, the title and the number of the paper it is about, the day of an event. A person's honours stand
 *  in one name, so that they count as a name, and the entry of the honour itself more. */
function listOtherNames(entry: Entry): string[] {
  const { data } = entry;
  const day =
    entry.collection === 'events' && entry.data.date !== undefined ? formatDate(entry.data.date) : undefined;
  const official = [
    day,
    'documentTitle' in data ? data.documentTitle : undefined,
    'documentNumber' in data ? data.documentNumber : undefined,
  ];
  const list = entry.collection === 'people' ? listHonours(entry) : [];
  const honours = list.length === 0 ? [] : [[titleOf(entry), ...list].join(unsaid)];
  const names = [...namesOf(entry).slice(1), ...honours, ...official].filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => name !== titleOf(entry));
}
