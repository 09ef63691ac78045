import type { Finding } from '../checks/check.ts';
import { keyOf, type Entry } from '../library/entry.ts';
import { collections } from '../model/collections.ts';
import { compareIds } from '../text/order.ts';
import { describeFields, type NameOf } from './field-texts.ts';
import { findOpened, nameFile, type Side } from './side.ts';

export const changeKinds = { added: '新增', changed: '修改', removed: '删除' } as const;

/** A field whose words differ; a side on which it is not written has no lines. */
export interface FieldChange {
  label: string;
  before: readonly string[];
  after: readonly string[];
}

/** What became of one file. */
export interface FileChange {
  /** Inside the content folder, with `/`. */
  path: string;
  kind: keyof typeof changeKinds;
  /** What it is called now, or was called. */
  title: string;
  /** The label of its collection; empty for a file that is no entry. */
  label: string;
  /** Whether its fields can be read on every side where it is. */
  isReadable: boolean;
  /** On each side where its fields are in order. */
  before?: Entry;
  after?: Entry;
  fields: readonly FieldChange[];
  /** Entries whose pages show or name this one. */
  mentions: readonly Entry[];
  findings: readonly Finding[];
}

export interface Comparison {
  before: Side;
  after: Side;
  /** Which files differ. */
  paths: readonly string[];
  /** Everything the check says of the newer side. */
  findings: readonly Finding[];
}

/** What became of each file, in the order of the table of collections, files that are no entries last. */
export function listChanges(comparison: Comparison): FileChange[] {
  const order = Object.values(collections).map(({ label }) => label);
  // What is not in the table has the rank -1, which is the last as a number without a sign.
  const rank = ({ label }: FileChange): number => order.findIndex((known) => known === label) >>> 0;
  return comparison.paths
    .map((path) => describeChange(comparison, path))
    .sort((left, right) => rank(left) - rank(right) || compareIds(left.path, right.path));
}

function describeChange({ before, after, findings }: Comparison, path: string): FileChange {
  const [old, fresh] = [findOpened(before, path), findOpened(after, path)];
  const [wasEntry, isEntry] = [before.entries.get(path), after.entries.get(path)];
  const opened = fresh ?? old;
  // What is called otherwise now is another change, told where it stands.
  const nameOf: NameOf = (id, to) => after.nameOf(id, to) ?? before.nameOf(id, to);
  return {
    path,
    kind: after.files.has(path) ? (before.files.has(path) ? 'changed' : 'added') : 'removed',
    isReadable: [before, after].every(
      (side) => !side.files.has(path) || findOpened(side, path) !== undefined,
    ),
    title: (opened && nameFile(opened)) ?? path,
    label: opened ? collections[opened.collection].label : '',
    ...(wasEntry ? { before: wasEntry } : {}),
    ...(isEntry ? { after: isEntry } : {}),
    fields: listFieldChanges(old && describeFields(nameOf, old), fresh && describeFields(nameOf, fresh)),
    mentions: uniteByKey([...before.mentions(path), ...after.mentions(path)]),
    findings: findings.filter(({ file }) => file === path),
  };
}

const uniteByKey = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [keyOf(entry), entry])).values(),
];

type Fields = ReadonlyMap<string, readonly string[]>;

function listFieldChanges(before: Fields = new Map(), after: Fields = new Map()): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((label) => ({ label, before: before.get(label) ?? [], after: after.get(label) ?? [] }))
    .filter((field) => field.before.join('\n') !== field.after.join('\n'));
}
