import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, Lexer, type Pair } from 'yaml';
import { parseYamlFile } from '../model/parse-file.ts';
import { writeYamlField } from '../model/yaml-text.ts';
import { editValue, endOfNode } from './edit-value.ts';
import { applySplices, endOfLine, startOfLine, type Splice } from './splices.ts';

/** What a form gives back: fields with their new values, and fields that go. All others stay as they are. */
export interface FieldChanges {
  set: Readonly<Record<string, unknown>>;
  remove: readonly string[];
}

/** The fields cannot be changed without changing what others say; the message is for the editor. */
export class CannotEdit extends Error {}

/** The YAML of an entry with some fields changed. Of the others no byte changes; of a changed one only what differs, in the quotes
 *  in which it stood; remarks stay, or move above the field where their line goes. A field that comes takes its place in `order`.
 *  Throws CannotEdit where the result would say anything else than it should. */
export function editFields(yaml: string, { set, remove }: FieldChanges, order: readonly string[]): string {
  const steps: [string, unknown][] = [
    ...Object.entries(set),
    ...remove.map((key): [string, unknown] => [key, undefined]),
  ];
  return steps.reduce((text, [key, value]) => editField(text, key, value, order), yaml);
}

function editField(yaml: string, key: string, value: unknown, order: readonly string[]): string {
  const { data, document, readable } = parseYamlFile(yaml, 'fields');
  if (!readable && yaml.replace(/^\s*#.*$/gm, '').trim() !== '') throw new CannotEdit(unreadable);
  if (isDeepStrictEqual(data[key], value)) return yaml;
  const pairs = isMap(document.contents) ? document.contents.items : [];
  if (isMap(document.contents) && document.contents.flow === true) throw new CannotEdit(inBraces);
  const expected = { ...data, [key]: value };
  if (value === undefined) Reflect.deleteProperty(expected, key);
  const pair = pairs.find((each) => keyOf(each) === key);
  for (const splices of listWays(yaml, pairs, pair, { key, value, before: data[key], order })) {
    const edited = keepRemarks(yaml, applySplices(yaml, splices), pair);
    if (saysExactly(edited, expected)) return edited;
  }
  throw new CannotEdit(tangled);
}

const unreadable = '这个文件的资料现在读不出来，表单不能改它。请在 VS Code 里照着提示改好，再回来。';
const inBraces = '这个文件的资料写在一对花括号里，表单不能改它。请在 VS Code 里改。';
const tangled = '这个文件里有表单改不了的写法（例如 & 和 * 的引用）。请在 VS Code 里改这一项。';

interface Wish {
  key: string;
  value: unknown;
  before: unknown;
  order: readonly string[];
}

/** The finest way first. */
function* listWays(
  yaml: string,
  pairs: readonly Pair[],
  pair: Pair | undefined,
  { key, value, before, order }: Wish,
): Generator<Splice[]> {
  if (!pair) {
    yield [insertField(yaml, pairs, key, value, order)];
    return;
  }
  if (value === undefined) {
    yield [{ ...placePair(yaml, pair), text: '' }];
    return;
  }
  const fine = editValue(yaml, pair.value, before, value);
  if (fine) yield fine;
  yield [{ ...placePair(yaml, pair), text: `${writeYamlField(key, value)}\n` }];
}

/** The lines of a field. */
function placePair(yaml: string, pair: Pair): { from: number; to: number } {
  const from = isScalar(pair.key) && pair.key.range ? pair.key.range[0] : 0;
  const keyEnd = isScalar(pair.key) && pair.key.range ? pair.key.range[1] : from;
  return {
    from: startOfLine(yaml, from),
    to: endOfLine(yaml, Math.max(keyEnd, endOfNode(pair.value, yaml) ?? 0)),
  };
}

/** Behind the last field that stands before it in the order of the schema; else in front of all. A remark that holds its place, as
 *  the importer writes one, comes right above it. */
function insertField(
  yaml: string,
  pairs: readonly Pair[],
  key: string,
  value: unknown,
  order: readonly string[],
): Splice {
  const text = `${writeYamlField(key, value)}\n`;
  const held = new RegExp(`^# (?:待填|可填) ${key}（.*(?:\\n#  .*)*(?:\\n|$)`, 'm').exec(yaml);
  if (held) return open(yaml, held.index + held[0].length, text);
  const rank = order.indexOf(key);
  const before = pairs.findLast((pair) => {
    const at = order.indexOf(keyOf(pair));
    return at >= 0 && (rank < 0 || at < rank);
  });
  if (before) return open(yaml, placePair(yaml, before).to, text);
  const [first] = pairs;
  return open(yaml, first ? placePair(yaml, first).from : yaml.length, text);
}

function open(yaml: string, at: number, text: string): Splice {
  const isBare = at === yaml.length && yaml !== '' && !yaml.endsWith('\n');
  return { from: at, to: at, text: isBare ? `\n${text}` : text };
}

/** Remarks whose lines went come above the field. */
function keepRemarks(before: string, after: string, pair: Pair | undefined): string {
  const left = listRemarks(after);
  const lost = listRemarks(before).filter((remark) => {
    const at = left.indexOf(remark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (lost.length === 0 || !pair) return after;
  const at = placePair(before, pair).from;
  return `${after.slice(0, at)}${lost.join('\n')}\n${after.slice(at)}`;
}

/** The lexer hands over remarks as tokens that begin with their sign; texts come behind a mark of their own. */
function listRemarks(yaml: string): string[] {
  return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
}

function saysExactly(yaml: string, expected: object): boolean {
  const { data, readable } = parseYamlFile(yaml, 'fields');
  const isEmpty = Object.keys(expected).length === 0;
  return (readable || isEmpty) && isDeepStrictEqual(data, expected);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
