import { filterKeys, type FilterKey } from '../terms/filter-keys.ts';

/** What a reader asked for; the address of the search page says the same. */
export interface Query {
  text: string;
  filters: Partial<Record<FilterKey, readonly string[]>>;
  yearFrom: string;
  yearTo: string;
  sort: 'relevance' | 'date';
}

/** Reads `?q=…&region=…&yearFrom=…`; unknown parameters are left alone. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const key of filterKeys) {
    const values = parameters.getAll(key).filter((value) => value !== '');
    if (values.length > 0) filters[key] = [...new Set(values)];
  }
  return {
    text: (parameters.get('q') ?? '').slice(0, 200).trim(),
    filters,
    yearFrom: readYear(parameters.get('yearFrom')),
    yearTo: readYear(parameters.get('yearTo')),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

function readYear(text: string | null): string {
  return /^-?\d{1,4}$/.test(text ?? '') ? (text ?? '') : '';
}

/** The address's part behind the question mark; what is not asked for is not in it. */
export function formatQuery({ text, filters, yearFrom, yearTo, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const key of filterKeys) for (const value of filters[key] ?? []) parameters.append(key, value);
  if (yearFrom !== '') parameters.set('yearFrom', yearFrom);
  if (yearTo !== '') parameters.set('yearTo', yearTo);
  if (sort === 'date') parameters.set('sort', sort);
  return parameters.toString();
}

export function isNarrowed({ filters, yearFrom, yearTo }: Query): boolean {
  return Object.values(filters).some((values) => values.length > 0) || yearFrom !== '' || yearTo !== '';
}

/** Whether a text is typed in Latin letters: pinyin, or the beginning of it. */
export function isLetters(text: string): boolean {
  return /^[a-z' ]{2,40}$/i.test(text);
}
