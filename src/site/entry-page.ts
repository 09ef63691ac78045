import { addressOf, titleOf, type Entry } from '../library/entry.ts';
import { listFacts, type Fact } from '../library/facts.ts';
import type { Library } from '../library/library.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import { groupLinks } from '../library/link-groups.ts';
import { filterByRegion, listChildRegions, listRegionPath } from '../library/regions.ts';
import { collections } from '../model/collections.ts';
import { formatDate } from '../text/dates.ts';
import { citeSource, listCitable } from '../exports/citation.ts';
import { takeFigure, takeTerm, type Taken } from '../exports/taken.ts';
import { isDirectoryEntry, linkEntry } from '../exports/linked-entries.ts';
import { listCitedSources } from './article-page.ts';
import { listClauses } from './clauses.ts';
import { listTexts } from './entry-lists.ts';
import { describePlace } from './figure-place.ts';
import { listDisputes } from './disputes.ts';
import { linkedSite } from './page-data.ts';
import { showLink, type ShownLink } from './shown-links.ts';

/** A region below this one, and how much of it there is to read. */
export interface ShownChild extends ShownLink {
  summary: string;
  articleCount: number;
}

/** Everything that the layout of a directory entry shows. */
export function describeEntry(library: Library, entry: Entry) {
  const { data } = entry;
  return {
    entry,
    title: titleOf(entry),
    address: addressOf(entry),
    crumbs: listCrumbs(library, entry),
    things: isDirectoryEntry(entry) ? [linkEntry(library, linkedSite, entry)] : [],
    citable: listCitable(library, linkedSite, entry),
    lead: describeLead(entry),
    taken: findTaken(library, entry),
    place: entry.collection === 'figures' ? describePlace(library, entry) : undefined,
    summary: 'summary' in data ? (data.summary ?? '') : '',
    note: 'note' in data ? (data.note ?? '') : '',
    facts: [...listDateFact(entry), ...listFacts(library, entry)],
    portrait: entry.collection === 'people' ? entry.data.portrait : undefined,
    lists: listTexts(entry),
    clauses: entry.collection === 'documents' ? listClauses(library, entry) : [],
    officialUrl: entry.collection === 'documents' ? entry.data.url : undefined,
    children: listChildren(library, entry),
    groups: groupLinks(library, entry),
    disputes: 'disputes' in data ? listDisputes(library, data.disputes) : [],
    citations: 'sources' in data ? listCitedSources(library, data.sources) : [],
  };
}

/** The path above the title: the collection, and for a region those above it. */
function listCrumbs(library: Library, entry: Entry): { label: string; address: string }[] {
  const own = { label: collections[entry.collection].label, address: `/${entry.collection}/` };
  if (entry.collection !== 'regions') return [own];
  const above = listRegionPath(library, entry.id).slice(0, -1);
  return [own, ...above.map((region) => ({ label: region.data.name, address: addressOf(region) }))];
}

/** What stands large under the title: a number, a formulation, a reference. */
function describeLead(
  entry: Entry,
): { kind: 'quantity' | 'quotation' | 'reference'; text: string; url?: string } | undefined {
  if (entry.collection === 'figures') return { kind: 'quantity', text: describeFigureValue(entry) };
  if (entry.collection === 'terms') return { kind: 'quotation', text: entry.data.text };
  return entry.collection === 'sources' ? { kind: 'reference', ...citeSource(entry.data) } : undefined;
}

/** What a reader may copy from the large line, with its source. */
function findTaken(library: Library, entry: Entry): Taken | undefined {
  if (entry.collection === 'figures') return takeFigure(library, entry);
  return entry.collection === 'terms' ? takeTerm(library, entry) : undefined;
}

/** An event's date as precise as it is known. */
function listDateFact(entry: Entry): Fact[] {
  if (entry.collection !== 'events') return [];
  const { date, dateText } = entry.data;
  const text = dateText ?? (date === undefined ? undefined : formatDate(date));
  return [
    {
      key: 'date',
      label: '时间',
      place: 'facts',
      items: [{ text: text ?? '未注明', isOwn: text !== undefined }],
    },
  ];
}

function listChildren(library: Library, entry: Entry): ShownChild[] {
  if (entry.collection !== 'regions') return [];
  return listChildRegions(library, entry.id).map((child) => ({
    ...showLink(child),
    summary: child.data.summary ?? '',
    articleCount: filterByRegion(library, library.articles(), child.id).length,
  }));
}
