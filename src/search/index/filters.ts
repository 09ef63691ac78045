import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { unknownYear } from '../../library/facets.ts';
import { eventYear, isArticle, subjectYear } from '../../library/order.ts';
import { computeStatus } from '../../library/policy-status.ts';
import { listFacetRegions } from '../../library/regions.ts';
import { readYear } from '../../text/dates.ts';
import type { FilterValues } from '../terms/filter-keys.ts';

/** The values under which an entry is found: ids where an entry of ours stands for the value, else the words themselves. */
export function listFilterValues(library: Library, entry: Entry): FilterValues {
  const { data } = entry;
  const refer = (key: string, own: string): string[] => [
    ...(entry.collection === own ? [entry.id] : []),
    ...readList(data, key),
  ];
  const year = findYear(entry);
  const region = entry.collection === 'regions' ? entry.id : 'region' in data ? data.region : undefined;
  return {
    collection: [entry.collection],
    region: region === undefined ? [] : listFacetRegions(library, region).map(({ id }) => id),
    year: year === undefined ? (isDated(entry) ? [unknownYear] : []) : [String(year)],
    person: refer('people', 'people'),
    organization: [...refer('organizations', 'organizations'), ...readList(data, 'organization')],
    programme: refer('programmes', 'programmes'),
    stage: readList(data, 'stages'),
    spirit: readList(data, 'spirits'),
    status: entry.collection === 'policies' ? [computeStatus(library, entry) ?? []].flat() : [],
    issuer: [...readList(data, 'issuers'), ...readList(data, 'issuerText')],
    type: readList(data, 'documentType'),
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
  if (entry.collection === 'figures') return readYear(entry.data.asOf) ?? readYear(entry.data.period);
  return 'issuedOn' in entry.data ? readYear(entry.data.issuedOn) : undefined;
}

function readList(data: object, key: string): string[] {
  const value = (data as Record<string, unknown>)[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string');
}
