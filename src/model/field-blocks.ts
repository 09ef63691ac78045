import { isMap, isScalar } from 'yaml';
import type { ParsedFile } from './parse-file.ts';

/** A field with everything that goes where it goes: the remarks right above it and the lines below it. */
export interface FieldBlock {
  key: string;
  lines: string[];
}

/** The lines of a file as blocks, one for each field, between what stands above the first and what comes after the last. */
export interface FileBlocks {
  head: string[];
  fields: FieldBlock[];
  tail: string[];
}

/** Only plain fields at the left edge, each once, without anchors: there every line has its place. */
export function takeBlocks(parsed: ParsedFile, lines: readonly string[]): FileBlocks | undefined {
  const { contents } = parsed.document;
  if (!isMap(contents) || contents.flow === true || /(^|[\s[{,])[&*]\S/m.test(parsed.yaml)) return undefined;
  const keys = contents.items.flatMap(({ key }) =>
    isScalar(key) ? [{ key: String(key.value), ...parsed.place(key.range[0]) }] : [],
  );
  const names = new Set(keys.filter(({ column }) => column === 1).map(({ key }) => key));
  if (names.size < contents.items.length) return undefined;
  const first = parsed.yamlLine - 1;
  const end = first + parsed.yaml.replace(/\n$/, '').split('\n').length;
  const from = keys.map(({ line }) => findStart(lines, line - 1, first));
  const last = findLastLine(lines, (keys.at(-1)?.line ?? 1) - 1, end);
  const fields = keys.map(({ key }, index) => ({
    key,
    lines: lines.slice(from[index], from[index + 1] ?? last),
  }));
  return { head: lines.slice(0, from[0]), fields, tail: lines.slice(last) };
}

/** The remarks right above a field are its own; those above a blank line, and fields that are put out of use, are not. */
function findStart(lines: readonly string[], line: number, first: number): number {
  let start = line;
  while (start > first && /^#(?! ?[A-Za-z]\w*:)/.test(lines[start - 1] ?? '')) start -= 1;
  return start;
}

/** Where the last field ends: remarks at the left edge and blank lines after it stay at the end of the file. */
function findLastLine(lines: readonly string[], line: number, end: number): number {
  let last = end;
  while (last > line + 1 && /^(#.*|\s*)$/.test(lines[last - 1] ?? '')) last -= 1;
  return last;
}
