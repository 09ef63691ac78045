import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { countBefore } from '../text/columns.ts';
import { splitFrontMatter } from '../text/front-matter.ts';

/** A place in a content file, both counted from 1; the column counts characters. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlFault extends Position {
  message: string;
}

/** A content file taken apart: its data as plain values, its Markdown, and where each field stands. */
export interface ParsedFile {
  data: Record<string | number, unknown>;
  /** Whether the YAML is a list of fields without a fault. */
  readable: boolean;
  /** The line on which the YAML begins. */
  yamlLine: number;
  yaml: string;
  document: Document.Parsed;
  body: string;
  bodyLine: number;
  faults: YamlFault[];
  /** The place of an offset in the YAML. */
  place(offset: number): Position;
  /** Where the value at a path stands, inside its quotes, or its key for a path that ends in one; the nearest parent where there is none. */
  locate(path: readonly (string | number)[], what?: 'key' | 'value'): Position;
  /** From where to where the text values of fields with these names stand, without their quotes; columns count UTF-16 units. */
  spans(keys: readonly string[]): { start: Position; end: Position }[];
}

/** What a YAML without a fault was found to hold when it was parsed before. */
type KnownData = ParsedFile['data'] | undefined;

/** Parses the text of an article (front matter and Markdown). Undefined where the fences are missing. Where the data is known, the
 *  YAML is parsed when somebody asks for a place in it. */
export function parseArticle(text: string, known?: KnownData): ParsedFile | undefined {
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  const { body, bodyLine } = split;
  return addBody(parseYaml(split.yaml, split.yamlLine, 'fields', known), { body, bodyLine });
}

/** Parses the text of a directory entry (YAML alone). */
export function parseDirectoryEntry(text: string): ParsedFile {
  return parseYamlFile(text, 'fields');
}

/** Parses a file of YAML alone that holds fields or, as rows, a list; paths into a list begin with the number of the row.
 *  A list of nothing but remarks has no rows. */
export function parseYamlFile(text: string, shape: 'fields' | 'rows', known?: KnownData): ParsedFile {
  const lines = text.split('\n').length;
  return addBody(parseYaml(text.replace(/^\uFEFF/, ''), 1, shape, known), { body: '', bodyLine: lines });
}

/** Not by taking all fields over: that would ask for the document. */
function addBody<T extends object, B extends object>(parsed: T, body: B): T & B {
  return Object.assign(parsed, body);
}

/** Dates stay strings: the core schema of YAML 1.2 knows no timestamps. Aliases are bounded against YAML bombs.
 *  A key written twice is left to the rule field-repeated, so that the other fields are still looked at. */
function parseYaml(
  yaml: string,
  yamlLine: number,
  shape: 'fields' | 'rows',
  known?: KnownData,
): Omit<ParsedFile, 'body' | 'bodyLine'> {
  let opened: OpenedYaml | undefined;
  const open = (): OpenedYaml => (opened ??= openYaml(yaml, yamlLine));
  const read = known ? { data: known, readable: true, faults: [] } : takeData(open(), yamlLine, shape);
  return {
    ...read,
    ...{ yaml, yamlLine },
    get document() {
      return open().document;
    },
    place: (offset) => open().place(offset),
    locate: (path, what = 'value') => open().place(findOffset(open().document, path, what)),
    spans: (keys) =>
      findSpans(open().document, keys).map(([start, end]) => ({
        start: open().at(start),
        end: open().at(end),
      })),
  };
}

interface OpenedYaml {
  document: Document.Parsed;
  /** The column counts UTF-16 units. */
  at: (offset: number) => Position;
  /** The column counts characters. */
  place: (offset: number) => Position;
}

function openYaml(yaml: string, yamlLine: number): OpenedYaml {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', uniqueKeys: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + yamlLine - 1, column: Math.max(1, col) };
  };
  const place = (offset: number): Position => {
    const { line, column } = at(offset);
    const start = offset - (column - 1);
    const end = yaml.indexOf('\n', start);
    const source = yaml.slice(start, end < 0 ? undefined : end);
    return { line, column: countBefore(source, column - 1) + 1 };
  };
  return { document, at, place };
}

function takeData(
  { document, place }: OpenedYaml,
  yamlLine: number,
  shape: 'fields' | 'rows',
): Pick<ParsedFile, 'data' | 'readable' | 'faults'> {
  const faults = document.errors.map((error) => ({ ...place(error.pos[0]), message: error.code }));
  const map = faults.length > 0 ? undefined : valuesOf(document, shape);
  if (map === null) faults.push({ line: yamlLine, column: 1, message: 'BAD_ALIAS' });
  return { data: map ?? {}, readable: map !== null && map !== undefined, faults };
}

/** The fields or rows; undefined where the YAML is neither, null where it refers to what is not there or to too much. */
function valuesOf(
  document: Document.Parsed,
  shape: 'fields' | 'rows',
): Record<string | number, unknown> | undefined | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (shape === 'rows' && document.contents === null) return [] as unknown as Record<number, unknown>;
    const isWanted = shape === 'rows' ? isSeq(document.contents) : isMap(document.contents);
    return isWanted ? (value as Record<string | number, unknown>) : undefined;
  } catch {
    return null;
  }
}

function findSpans(document: Document.Parsed, keys: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !keys.includes(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value !== 'string' || !value.range) return;
      if (value.type === 'QUOTE_DOUBLE' && value.source?.includes('\\') === true) return;
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0;
      spans.push([value.range[0] + quoted, value.range[1] - quoted]);
    },
  });
  return spans;
}

function findOffset(
  document: Document.Parsed,
  path: readonly (string | number)[],
  what: 'key' | 'value',
): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const item = findItem(node, step);
    if (item === undefined) break;
    const isKey = what === 'key' && depth === path.length - 1 && item.key !== undefined;
    node = isKey ? item.key : item.value;
    offset = node?.range?.[0] ?? item.key?.range?.[0] ?? offset;
    if (isScalar(node) && node.type?.startsWith('QUOTE')) offset += 1;
  }
  return offset;
}

function findItem(
  node: Node | null | undefined,
  step: string | number,
): { key?: Node; value: Node | null } | undefined {
  if (isSeq(node)) {
    const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  if (!pair || !isNode(pair.key)) return undefined;
  return { key: pair.key, value: isNode(pair.value) ? pair.value : null };
}
