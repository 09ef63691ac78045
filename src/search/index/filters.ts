import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { unknownYear } from '../../library/facets.ts';
import { eventYear, isArticle, subjectYear } from '../../library/order.ts';
import { computeStatus } from '../../library/policy-status.ts';
import { listFacetRegions } from '../../library/regions.ts';
import { yearOf } from '../../text/dates.ts';
import type { FilterValues } from '../terms/filter-keys.ts';

/** The values under which an entry is found: ids where an entry of ours stands for the value, else the words themselves. */
export function listFilterValues(library: Library, entry: Entry): FilterValues {
  const { data } = entry;
  const refer = (key: string, own: string): string[] => [
    ...(entry.collection === own ? [entry.id] : []),
    ...listWords(data, key),
  ];
  const year = findYear(entry);
  const region = entry.collection === 'regions' ? entry.id : 'region' in data ? data.region : undefined;
  return {
    collection: [entry.collection],
    region: region === undefined ? [] : listFacetRegions(library, region).map(({ id }) => id),
    year: year === undefined ? (isDated(entry) ? [unknownYear] : []) : [String(year)],
    person: refer('people', 'people'),
    organization: [...refer('organizations', 'organizations'), ...listWords(data, 'organization')],
    programme: refer('programmes', 'programmes'),
    stage: listWords(data, 'stages'),
    spirit: listWords(data, 'spirits'),
    status: entry.collection === 'policies' ? [computeStatus(library, entry) ?? []].flat() : [],
    issuer: [...listWords(data, 'issuers'), ...listWords(data, 'issuerText')],
    type: listWords(data, 'documentType'),
  };
}

/** Whether a reader expects a year of it; a person or a place has none to miss. */
function isDated(entry: Entry): boolean {
  return isArticle(entry) || entry.collection === 'events' || entry.collection === 'documents';
}

/** The year under which a search finds an entry. */
export function findYear(entry: Entry): number | undefined {
  if (isArticle(entry)) return subjectYear(entry);
  if (entry.collection === 'events') return eventYear(entry);
  if (entry.collection === 'figures') return yearOf(entry.data.asOf) ?? yearOf(entry.data.period);
  return 'issuedOn' in entry.data ? yearOf(entry.data.issuedOn) : undefined;
}

function listWords(data: object, key: string): string[] {
  const value = (data as Record<string, unknown>)[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string');
}
