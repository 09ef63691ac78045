import { LineCounter, parseDocument, type Document } from 'yaml';
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
  data: Record<string, unknown>;
  body: string;
  bodyLine: number;
  faults: YamlFault[];
  /** Where the value at a path stands, or its key for a path that ends in one; the nearest parent where there is none. */
  locate(path: readonly (string | number)[], what?: 'key' | 'value'): Position;
}

/** Parses the text of an article (front matter and Markdown). Undefined where the fences are missing. */
export function parseArticle(text: string): ParsedFile | undefined {
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  return { ...parseYaml(split.yaml, split.yamlLine), body: split.body, bodyLine: split.bodyLine };
}

/** Parses the text of a directory entry (YAML alone). */
export function parseDirectoryEntry(text: string): ParsedFile {
  const lines = text.split('\n').length;
  return { ...parseYaml(text.replace(/^\uFEFF/, ''), 1), body: '', bodyLine: lines };
}

/** Dates stay strings: the core schema of YAML 1.2 knows no timestamps. Aliases are bounded against YAML bombs. */
function parseYaml(yaml: string, firstLine: number): Pick<ParsedFile, 'data' | 'faults' | 'locate'> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  const place = (offset: number): Position => {
    const at = counter.linePos(offset);
    return { line: at.line + firstLine - 1, column: at.col };
  };
  const faults = document.errors.map((error) => ({ ...place(error.pos[0]), message: error.code }));
  return {
    data: faults.length > 0 ? {} : readMap(document),
    faults,
    locate: (path, what = 'value') => place(findOffset(document, path, what)),
  };
}

function readMap(document: Document.Parsed): Record<string, unknown> {
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

interface Located {
  range?: [number, number, number] | null;
  items?: { key?: Located & { value?: unknown }; value?: Located }[];
}

function findOffset(
  document: Document.Parsed,
  path: readonly (string | number)[],
  what: 'key' | 'value',
): number {
  let node = document.contents as Located | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const item: unknown =
      typeof step === 'number' ? node?.items?.[step] : node?.items?.find((pair) => pair.key?.value === step);
    if (item === undefined || item === null) break;
    const pair = item as { key?: Located; value?: Located };
    const isKey = what === 'key' && depth === path.length - 1 && typeof step === 'string';
    node = typeof step === 'number' ? (item as Located) : ((isKey ? pair.key : pair.value) ?? null);
    offset = node?.range?.[0] ?? pair.key?.range?.[0] ?? offset;
  }
  return offset;
}
