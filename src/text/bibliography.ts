/** A reference as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), and as the texts that papers, Word plug-ins and
 *  reference managers take. The two Chinese forms agree with the published CSL styles of GB/T 7714 (tests/golden). */

export type DateParts = [number, number?, number?];

export interface BibItem {
  id: string;
  type:
    | 'webpage'
    | 'article-newspaper'
    | 'article-journal'
    | 'book'
    | 'report'
    | 'standard'
    | 'legislation'
    | 'document';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  number?: string;
  issued?: { 'date-parts': [DateParts] };
  accessed?: { 'date-parts': [DateParts] };
  URL?: string;
  language: string;
}

/** `2019-04-04`, `2019-04` or `2019` as CSL-JSON writes it. */
export function parseDateParts(day: string): { 'date-parts': [DateParts] } {
  const [year = 0, ...rest] = day.split('-').map(Number);
  return { 'date-parts': [[year, ...rest] as DateParts] };
}

type Dated = BibItem['issued'];

function formatDay(date: Dated, precision: 'full' | 'year' = 'full'): string {
  const parts = date?.['date-parts'][0] ?? [];
  const shown = parts.slice(0, precision === 'year' ? 1 : 3);
  return shown.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** The marks of the standard (GB/T 7714, annex B). */
const marks: Readonly<Record<BibItem['type'], string>> = {
  webpage: 'EB',
  'article-newspaper': 'N',
  'article-journal': 'J',
  book: 'M',
  report: 'R',
  standard: 'S',
  legislation: 'A',
  document: 'Z',
};

function formatMark({ type, URL: url, publisher }: BibItem): string {
  const mark =
    type === 'document' && url !== undefined ? 'EB' : type === 'document' && publisher ? 'M' : marks[type];
  return `[${mark}${url === undefined ? '' : '/OL'}]`;
}

/** What differs between the standard of 2015 and that of 2025: the width of the marks between the parts. */
interface Form {
  comma: string;
  colon: string;
  open: string;
  close: string;
}

const forms = {
  2015: { comma: ', ', colon: ': ', open: '(', close: ')' },
  2025: { comma: '，', colon: '：', open: '（', close: '）' },
} as const satisfies Record<string, Form>;

/** A reference in its parts: what stands before the day of citation, that day, and what follows it up to the address. */
export interface BibParts {
  before: string;
  /** `[2026-11-28]`, empty where the form has none. */
  cited: string;
  after: string;
  /** Whether the form has a day of citation at this place. */
  takesDay: boolean;
}

/** A reference of the numbered list of GB/T 7714—2025, in force since 2026-07-01: full-width comma, colon and round brackets, half-width
 *  full stop and square brackets. */
export function splitGb2025(item: BibItem): BibParts {
  const takesDay = item.type === 'webpage' && item.URL !== undefined;
  const publication = item.type === 'webpage' ? bracketDay(item, forms[2025]) : publish(item, forms[2025]);
  return assemble(item, {
    ...{ author: item.type === 'standard' ? '' : joinAuthors(item, forms[2025]), publication, takesDay },
    title:
      item.type === 'standard' && item.number ? `${item.number} ${item.title}` : numbered(item, forms[2025]),
    container: item.type === 'document' ? item['container-title'] : undefined,
  });
}

export function formatGb2025(item: BibItem): string {
  return joinBib(splitGb2025(item), item);
}

/** The form of GB/T 7714—2015, which many journals still ask for. */
export function formatGb2015(item: BibItem): string {
  const bracketed = item.URL !== undefined && (item.type === 'webpage' || item.type === 'legislation');
  const parts = assemble(item, {
    author: joinAuthors(item, forms[2015]),
    title: numbered(item, forms[2015]),
    container: ['webpage', 'document'].includes(item.type) ? item['container-title'] : undefined,
    publication: bracketed ? bracketDay(item, forms[2015]) : publish(item, forms[2015]),
    takesDay: item.URL !== undefined,
  });
  return joinBib(parts, item);
}

function joinBib({ before, cited, after }: BibParts, { URL: url }: BibItem): string {
  return `${before}${cited}${after}${url === undefined ? '' : ` ${url}.`}`;
}

interface Pieces {
  author: string;
  title: string;
  container: string | undefined;
  publication: string;
  takesDay: boolean;
}

function assemble(item: BibItem, pieces: Pieces): BibParts {
  const title = `${pieces.title}${formatMark(item)}${pieces.container === undefined ? '' : `//${pieces.container}`}`;
  const cited = pieces.takesDay && item.accessed ? `[${formatDay(item.accessed)}]` : '';
  const parts = [pieces.author, title, pieces.publication].filter((part) => part !== '');
  const open = pieces.publication === '' && pieces.takesDay ? '. ' : '';
  const before = joinSentences(parts) + (cited === '' ? '' : open);
  return { before, cited, after: /\.$/.test(before + cited) ? '' : '.', takesDay: pieces.takesDay };
}

/** Parts are parted by a full stop; one that ends in a full stop has it already. */
function joinSentences(parts: readonly string[]): string {
  return parts.reduce((text, part) => (text === '' ? part : `${text.replace(/\.$/, '')}. ${part}`), '');
}

/** Three names, then 等. */
function joinAuthors({ author = [] }: BibItem, { comma }: Form): string {
  const names = author.map(({ literal }) => literal);
  return names.length > 3 ? [...names.slice(0, 3), '等'].join(comma) : names.join(comma);
}

function numbered({ title, number }: BibItem, { colon }: Form): string {
  return number === undefined ? title : `${title}${colon}${number}`;
}

function bracketDay({ issued }: BibItem, { open, close }: Form): string {
  return issued === undefined ? '' : `${open}${formatDay(issued)}${close}`;
}

/** Where it was published and when: a paper's and a journal's date stands in full, a book's is a year. */
function publish(item: BibItem, form: Form): string {
  const isPeriodical = item.type === 'article-newspaper' || item.type === 'article-journal';
  const isFull = isPeriodical || (item.type === 'report' && form === forms[2025]);
  const where = isPeriodical ? item['container-title']?.replaceAll('.', '') : item.publisher;
  return [where ?? '', formatDay(item.issued, isFull ? 'full' : 'year')].filter(Boolean).join(form.comma);
}

const bibtexTypes: Readonly<Record<BibItem['type'], string>> = {
  webpage: 'online',
  'article-newspaper': 'article',
  'article-journal': 'article',
  book: 'book',
  report: 'report',
  standard: 'standard',
  legislation: 'legislation',
  document: 'misc',
};

/** An entry for BibTeX and biblatex (biber takes the dates whole). */
export function formatBibtex(item: BibItem): string {
  const fields = {
    author: item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and '),
    title: `{${escapeTex(item.title)}}`,
    journal: item['container-title'] && escapeTex(item['container-title']),
    publisher: item.publisher && escapeTex(item.publisher),
    number: item.number && escapeTex(item.number),
    year: formatDay(item.issued, 'year'),
    date: formatDay(item.issued),
    url: item.URL?.replace(/[{}\\]/g, encodeURIComponent),
    urldate: formatDay(item.accessed),
    langid: 'chinese',
  };
  const rows = Object.entries(fields).flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@${bibtexTypes[item.type]}{${item.id},\n${rows.join(',\n')}\n}`;
}

/** Signs that TeX would take for its own. */
function escapeTex(text: string): string {
  const words: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
  };
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => words[sign] ?? `\\${sign}`);
}

const risTypes: Readonly<Record<BibItem['type'], string>> = {
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  book: 'BOOK',
  report: 'RPRT',
  standard: 'STAND',
  legislation: 'STAT',
  document: 'GEN',
};

/** A record for EndNote, NoteExpress and Zotero: a tag of two signs, two blanks, a hyphen, a blank. */
export function formatRis(item: BibItem): string {
  const slashed = (date: Dated): string => formatDay(date).replaceAll('-', '/');
  const rows: [string, string | undefined][] = [
    ['TY', risTypes[item.type]],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M1', item.number],
    ['PY', formatDay(item.issued, 'year')],
    ['DA', slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
  ];
  const lines = rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - '].join('\n');
}

/** The item itself, as Zotero and citeproc read it. */
export function formatCslJson(item: BibItem): string {
  return JSON.stringify([item], null, 2);
}
