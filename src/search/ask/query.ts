import { filterKeys, formerKeys, type FilterKey } from '../terms/filter-keys.ts';

/** What a reader asked for; the address of the search page says the same. */
export interface Query {
  text: string;
  /** Whether the text is only the beginning of what was asked. */
  isCut: boolean;
  filters: Partial<Record<FilterKey, readonly string[]>>;
  yearFrom: string;
  yearTo: string;
  sort: 'relevance' | 'date';
  /** How many hits of each group the reader has asked to see, in the order of the groups. */
  shown: readonly number[];
}

/** What narrows an answer. */
export type Narrowing = Pick<Query, 'filters' | 'yearFrom' | 'yearTo'>;

/** So many signs of a question are searched for; the box takes no more. */
export const mostSigns = 300;
/** Longer lists than this are not brought back: every hit of them is a file to read. */
const mostShown = 500;

/** Reads `?q=…&region=…&yearFrom=…`; unknown parameters are left alone. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const key of filterKeys) {
    const values = [key, formerKeys[key] ?? key]
      .flatMap((name) => parameters.getAll(name))
      .filter((value) => value !== '');
    if (values.length > 0) filters[key] = [...new Set(values)];
  }
  const signs = [...(parameters.get('q') ?? '').trim()];
  return {
    text: signs.slice(0, mostSigns).join('').trim(),
    isCut: signs.length > mostSigns,
    filters,
    yearFrom: parseYear(parameters.get('yearFrom')),
    yearTo: parseYear(parameters.get('yearTo')),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    shown: parameters.getAll('shown').map((count) => Math.min(Number(count) || 0, mostShown)),
  };
}

function parseYear(text: string | null): string {
  return /^-?\d{1,4}$/.test(text ?? '') ? (text ?? '') : '';
}

/** The address's part behind the question mark; what is not asked for is not in it. How much of the lists was shown is not
 *  handed on: another answer begins at its top. */
export function formatQuery({ text, filters, yearFrom, yearTo, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const key of filterKeys) for (const value of filters[key] ?? []) parameters.append(key, value);
  if (yearFrom !== '') parameters.set('yearFrom', yearFrom);
  if (yearTo !== '') parameters.set('yearTo', yearTo);
  if (sort === 'date') parameters.set('sort', sort);
  return parameters.toString();
}

export function isNarrowed({ filters, yearFrom, yearTo }: Narrowing): boolean {
  return Object.values(filters).some((values) => values.length > 0) || yearFrom !== '' || yearTo !== '';
}

/** Whether a text is typed in Latin letters: pinyin, or the beginning of it. */
export function isLetters(text: string): boolean {
  return /^[a-z' ]{2,40}$/i.test(text);
}

/** Whether a text is the number of a document, or the beginning of one: 国发〔2018〕11号, 〔2018〕. */
export function isDocumentNumber(text: string): boolean {
  return /^[\u4e00-\u9fff]{0,12}[〔[(（【]\d{4}[〕\])）】](?:第?\d+号?)?$/.test(text.replaceAll(' ', ''));
}

/** Whether there is anything in a text to search for: a sign of a script, or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
