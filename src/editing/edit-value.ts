import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { writeInline, writeYamlField, writeYamlRow } from '../model/yaml-text.ts';
import { endOfLine, startOfLine, type Splice } from './splices.ts';

/** What has to change in the text of a value so that it says another; only what differs is touched. Undefined where this cannot be
 *  done piece by piece: then the field is written anew. */
export function editValue(
  text: string,
  node: unknown,
  before: unknown,
  after: unknown,
  isInBraces = false,
): Splice[] | undefined {
  if (isDeepStrictEqual(before, after)) return [];
  if (isScalar(node)) return editScalar(node, after, isInBraces);
  if (isMap(node) && isRecord(before) && isRecord(after)) return editMap(text, node, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
    return editList(text, node, before, after);
  return undefined;
}

function editScalar(
  node: Node & { type?: string },
  after: unknown,
  isInBraces: boolean,
): Splice[] | undefined {
  if (!node.range || typeof after === 'object' || node.type?.startsWith('BLOCK') === true) return undefined;
  const written = writeScalar(after, node.type, isInBraces);
  if (written.includes('\n') || node.range[0] === node.range[1]) return undefined;
  return [{ from: node.range[0], to: node.range[1], text: written }];
}

/** In the quotes in which it stood. */
function writeScalar(value: unknown, type: string | undefined, isInBraces: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (type === 'QUOTE_SINGLE' && !/[\n\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (type === 'QUOTE_DOUBLE')
    return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
  return isInBraces ? (writeInline(value) ?? '\n') : stringify(value, { lineWidth: 0 }).trimEnd();
}

type Record_ = Readonly<Record<string, unknown>>;

function editMap(text: string, map: YAMLMap, before: Record_, after: Record_): Splice[] | undefined {
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  const kept = Object.keys(before).filter((key) => after[key] !== undefined);
  const isSameShape =
    kept.length === Object.keys(before).length &&
    Object.keys(after).every((key) => key in before || after[key] === undefined);
  if (!isSameShape)
    return map.flow === true ? writeFlow(text, map, after) : reshapeMap(text, pairs, before, after);
  return gather(kept.map((key) => editValue(text, pairs.get(key)?.value, before[key], after[key], map.flow)));
}

/** Fields of a block come and go on lines of their own; where the first one goes, whose line may begin with a dash, all is written anew. */
function reshapeMap(
  text: string,
  pairs: ReadonlyMap<string, Pair>,
  before: Record_,
  after: Record_,
): Splice[] | undefined {
  const [first, last] = [[...pairs.values()][0], [...pairs.values()].at(-1)];
  if (!first || !last || !isScalar(first.key) || !first.key.range) return undefined;
  if (after[String(first.key.value)] === undefined) return undefined;
  const indent = ' '.repeat(first.key.range[0] - startOfLine(text, first.key.range[0]));
  const added = Object.keys(after).filter((key) => after[key] !== undefined && before[key] === undefined);
  const end = endOfLine(text, endOfNode(last.value, text) ?? endOfNode(last.key, text) ?? 0);
  return gather([
    ...Object.keys(before).map((key) => {
      const pair = pairs.get(key);
      return after[key] === undefined
        ? removePair(text, pair)
        : editValue(text, pair?.value, before[key], after[key]);
    }),
    added.map((key) => insertLine(text, end, writeYamlField(key, after[key], indent))),
  ]);
}

function removePair(text: string, pair: Pair | undefined): Splice[] | undefined {
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const end = endOfNode(pair.value, text) ?? pair.key.range[1];
  return [{ from: startOfLine(text, pair.key.range[0]), to: endOfLine(text, end), text: '' }];
}

function editList(
  text: string,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): Splice[] | undefined {
  if (list.flow === true) return writeFlow(text, list, after, before);
  const comparator = (left: unknown, right: unknown): boolean => isDeepStrictEqual(left, right);
  const runs = diffArrays([...before], [...after], { comparator });
  const splices: (Splice[] | undefined)[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    if (!run.added && !run.removed) at += run.count;
    if (!run.removed && !(run.added && runs[index - 1]?.removed !== true)) continue;
    const gone = run.removed ? run.value : [];
    const next = runs[index + 1];
    const come = run.added ? run.value : next?.added === true ? next.value : [];
    splices.push(exchangeRows(text, list, at, gone, come));
    at += gone.length;
  }
  return gather(splices);
}

/** Rows that stand in the place of others are those, changed; what is left over comes or goes as a whole. */
function exchangeRows(
  text: string,
  list: YAMLSeq,
  at: number,
  gone: readonly unknown[],
  come: readonly unknown[],
): Splice[] | undefined {
  const paired = Math.min(gone.length, come.length);
  const places = list.items.map((item) => placeRow(text, item));
  const [first] = places;
  if (!first || places.some((place) => place === undefined)) return undefined;
  const edits = come.slice(0, paired).map((row, index) => {
    const edited = editValue(text, list.items[at + index], gone[index], row);
    const place = places[at + index];
    return edited ?? (place && [{ ...place, text: `${writeYamlRow(row, place.indent)}\n` }]);
  });
  const removed = gone.slice(paired).map((_, index) => {
    const place = places[at + paired + index];
    return place && [{ from: place.from, to: place.to, text: '' }];
  });
  const behind = places[at + gone.length - 1] ?? places[at - 1];
  const point = behind?.to ?? first.from;
  const added = come.slice(paired).map((row) => [insertLine(text, point, writeYamlRow(row, first.indent))]);
  return gather([...edits, ...removed, ...added]);
}

/** From where to where the lines of a row stand. */
function placeRow(text: string, item: unknown): { from: number; to: number; indent: string } | undefined {
  const start = startOfNode(item);
  const end = endOfNode(item, text);
  if (start === undefined || end === undefined) return undefined;
  const from = startOfLine(text, start);
  const indent = /^( *)- +$/.exec(text.slice(from, start))?.[1];
  return indent === undefined ? undefined : { from, to: endOfLine(text, end), indent };
}

/** A list or a map in brackets, on its line: what stays is written as it was. */
function writeFlow(
  text: string,
  node: YAMLMap | YAMLSeq,
  after: unknown,
  before: readonly unknown[] = [],
): Splice[] | undefined {
  if (!node.range || text.slice(node.range[0], node.range[1]).includes('\n')) return undefined;
  const known = isSeq(node) ? node.items.map((item, index) => ({ item, value: before[index] })) : [];
  const sources = known.flatMap(({ item, value }) => {
    const range = (item as Node).range;
    return range ? [{ value, source: text.slice(range[0], range[1]) }] : [];
  });
  const list: readonly unknown[] | undefined = Array.isArray(after) ? after : undefined;
  const parts = list?.map(
    (value) => sources.find((one) => isDeepStrictEqual(one.value, value))?.source ?? writeInline(value),
  );
  if (parts?.includes(undefined) === true) return undefined;
  const written = parts ? `[${parts.join(', ')}]` : writeInline(dropEmpty(after));
  return written === undefined ? undefined : [{ from: node.range[0], to: node.range[1], text: written }];
}

const dropEmpty = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
    : value;

/** A line of its own at the beginning of a line, or behind the last one that has no end. */
function insertLine(text: string, at: number, line: string): Splice {
  const isOpen = at === text.length && at > 0 && !text.endsWith('\n');
  return { from: at, to: at, text: isOpen ? `\n${line}` : `${line}\n` };
}

function startOfNode(node: unknown): number | undefined {
  if (isMap(node) && node.flow !== true) return startOfNode(node.items[0]?.key);
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
    ? node.range[0]
    : undefined;
}

/** Behind the last sign of a value; what stands behind it, remarks and blank lines, is not part of it. */
export function endOfNode(node: unknown, text: string): number | undefined {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return endOfNode(last?.value, text) ?? endOfNode(last?.key, text);
  }
  if (isSeq(node) && node.flow !== true) return endOfNode(node.items.at(-1), text);
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) || !node.range) return undefined;
  return isScalar(node) && node.type?.startsWith('BLOCK') === true
    ? node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length
    : node.range[1];
}

function gather(parts: readonly (readonly Splice[] | undefined)[]): Splice[] | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
