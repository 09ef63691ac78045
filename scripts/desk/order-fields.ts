import { isDeepStrictEqual } from 'node:util';
import type { ContentFile } from '../../src/checks/check.ts';
import { findFieldLabel } from '../../src/checks/field-label.ts';
import { takeBlocks, type FieldBlock } from '../../src/model/field-blocks.ts';
import { parseArticle, parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { shapeOf } from '../../src/model/schema-shape.ts';

export interface OrderedFields {
  text: string;
  /** What was moved, in words: “「环节」（stages）移到「主题」（topics）后面”. */
  moves: string[];
}

/** The text of a file with its fields in the order of the schema; undefined where they stand so already, or where moving
 *  lines would change what they say. */
export function orderFields(file: ContentFile, text: string): OrderedFields | undefined {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const blocks = takeBlocks(file.parsed, text.slice(bom.length).split('\n'));
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
