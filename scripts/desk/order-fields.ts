import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar } from 'yaml';
import type { ContentFile } from '../../src/checks/check.ts';
import { findFieldLabel } from '../../src/checks/field-label.ts';
import { parseArticle, parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { shapeOf } from '../../src/model/schema-shape.ts';

/** A field with everything that goes where it goes: the remarks right above it and the lines below it. */
interface FieldBlock {
  key: string;
  lines: string[];
}

export interface OrderedFields {
  text: string;
  /** What was moved, in words: “「环节」（stages）移到「主题」（topics）后面”. */
  moves: string[];
}

/** The text of a file with its fields in the order of the schema; undefined where they stand so already, or where moving
 *  lines would change what they say. */
export function orderFields(file: ContentFile, text: string): OrderedFields | undefined {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const blocks = takeBlocks(file, text.slice(bom.length).split('\n'));
  if (!blocks) return undefined;
  const { head, fields, tail } = blocks;
  const sorted = sortBlocks(fields, Object.keys(shapeOf(file.schema)));
  const moves = describeMoves(file, sorted, findMoved(fields, sorted));
  const ordered = bom + [...head, ...sorted.flatMap(({ lines }) => lines), ...tail].join('\n');
  return moves.length > 0 && saysTheSame(file, ordered) ? { text: ordered, moves } : undefined;
}

function describeMoves(
  { schema }: ContentFile,
  sorted: readonly FieldBlock[],
  moved: ReadonlySet<FieldBlock>,
): string[] {
  const name = ({ key }: FieldBlock): string => `「${findFieldLabel(schema, key)}」（${key}）`;
  return sorted.flatMap((block, index) => {
    const before = sorted[index - 1];
    return moved.has(block) ? [`${name(block)}移到${before ? `${name(before)}后面` : '最前面'}`] : [];
  });
}

/** Whether the fields and the Markdown are what they were. */
function saysTheSame({ path, parsed }: ContentFile, text: string): boolean {
  const now = path.endsWith('.yaml') ? parseDirectoryEntry(text) : parseArticle(text);
  return now?.body === parsed.body && isDeepStrictEqual(now.data, parsed.data);
}

/** Only plain fields at the left edge, each once, without anchors: there every line has its place. */
function takeBlocks(
  { parsed }: ContentFile,
  lines: readonly string[],
): { head: string[]; fields: FieldBlock[]; tail: string[] } | undefined {
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

/** A field that the schema does not know stays behind the one it stood behind. */
function sortBlocks(blocks: readonly FieldBlock[], order: readonly string[]): FieldBlock[] {
  let rank = -1;
  const ranked = blocks.map((block) => {
    const known = order.indexOf(block.key);
    rank = known < 0 ? rank : known;
    return { block, rank };
  });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ block }) => block);
}

/** The fewest fields that had to move: all but the longest run that kept its order. */
function findMoved(before: readonly FieldBlock[], after: readonly FieldBlock[]): Set<FieldBlock> {
  let best: FieldBlock[] = [];
  const runs: FieldBlock[][] = [];
  for (const block of before) {
    const place = after.indexOf(block);
    const longest = runs
      .filter((run) => after.indexOf(run.at(-1) ?? block) < place)
      .reduce<FieldBlock[]>((long, run) => (run.length > long.length ? run : long), []);
    const run = [...longest, block];
    runs.push(run);
    if (run.length > best.length) best = run;
  }
  return new Set(before.filter((block) => !best.includes(block)));
}
