import { titleOf, type Entry, type EntryOf } from '../../library/entry.ts';
import { describeYears } from '../../library/facets.ts';
import { describeFigureTime, describeFigureValue } from '../../library/figure-groups.ts';
import type { Library } from '../../library/library.ts';
import { isArticle } from '../../library/order.ts';
import { computeStatus } from '../../library/policy-status.ts';
import { formatDate } from '../../text/dates.ts';

/** So many honours tell who somebody is. */
const mostHonours = 2;

/** What stands beside the title of a result. What is not known is left out. */
export function listFacts(library: Library, entry: Entry): string[] {
  return listKnown(library, entry).flatMap((fact) => (fact === undefined || fact === '' ? [] : [fact]));
}

function listKnown(library: Library, entry: Entry): (string | undefined)[] {
  const region = 'region' in entry.data ? library.find('regions', entry.data.region)?.data.name : undefined;
  switch (entry.collection) {
    case 'policies':
      return [...listOfficial(library, entry), computeStatus(library, entry), entry.data.textKind];
    case 'documents':
      return [entry.data.documentType, ...listOfficial(library, entry)];
    case 'people':
      return [entry.data.trade, region, ...listHonours(entry).slice(0, mostHonours)];
    case 'figures':
      return [describeFigureValue(entry), region, describeFigureTime(entry)];
    default:
      return [region, describeDate(entry)];
  }
}

/** As the lists of government papers have it: number, issuer, day. */
function listOfficial(
  library: Library,
  entry: EntryOf<'policies'> | EntryOf<'documents'>,
): (string | undefined)[] {
  const { documentNumber, issuers, issuerText, issuedOn } = entry.data;
  const names = [...library.pick('organizations', issuers).map(titleOf), issuerText];
  return [documentNumber, names.filter(Boolean).join('、'), issuedOn && formatDate(issuedOn)];
}

/** The names of a person's honours, each once. */
export function listHonours({ data }: EntryOf<'people'>): string[] {
  return [...new Set(data.honours?.map(({ title }) => title))];
}

function describeDate(entry: Entry): string | undefined {
  if (entry.collection === 'events') {
    const { dateText, date } = entry.data;
    return dateText ?? (date === undefined ? undefined : formatDate(date));
  }
  return isArticle(entry) ? describeYears(entry) : undefined;
}
