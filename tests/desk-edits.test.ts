import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { Lexer } from 'yaml';
import { expect, test } from 'vitest';
import { openContent } from '../scripts/content/open-content.ts';
import { projectDir } from '../scripts/content/settings.ts';
import { entryOf, listKeys } from '../scripts/editing/open-form.ts';
import { editEntry } from '../src/editing/edit-entry.ts';
import { hasBody } from '../src/model/names.ts';
import { parseArticle, parseDirectoryEntry } from '../src/model/parse-file.ts';

/** Every field of every file of the little site, changed as a form changes it. */
const { files } = await openContent(join(projectDir, 'tests/little-content'));
const entries = files.flatMap((file) =>
  entryOf(file).map((entry) => ({ ...entry, own: parse(entry.path, entry.text) })),
);

function parse(path: string, text: string): Readonly<Record<string | number, unknown>> {
  return (path.endsWith('.yaml') ? parseDirectoryEntry(text) : parseArticle(text))?.data ?? {};
}

type Entry = (typeof entries)[number];

const edit = (
  { collection }: Entry,
  text: string,
  set: Record<string, unknown>,
  remove: string[] = [],
): string => editEntry(text, { set, remove }, listKeys(collection), hasBody(collection));

/** The same value with something else in it, deep inside too. */
function alter(value: unknown): unknown {
  if (typeof value === 'string') return `${value}：“改”# 过`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (at === value.length - 1 ? alter(part) : part));
  const parts = Object.entries(value as object);
  return Object.fromEntries(
    parts.map(([key, part], at) => [key, at === parts.length - 1 ? alter(part) : part]),
  );
}

const each = entries.flatMap((entry) =>
  Object.keys(entry.own).map((key) => ({ entry, key, path: entry.path })),
);
const linesOf = (text: string): string[] => text.split('\n');

test('there is something to change', () => {
  expect(each.length).toBeGreaterThan(250);
});

test('a field that is changed and changed back leaves every byte', () => {
  for (const { entry, key, path } of each) {
    const changed = edit(entry, entry.text, { [key]: alter(entry.own[key]) });
    expect(changed, `${path} ${key}`).not.toBe(entry.text);
    expect(linesOf(changed).length, `${path} ${key}`).toBe(linesOf(entry.text).length);
    expect(edit(entry, changed, { [key]: entry.own[key] }), `${path} ${key}`).toBe(entry.text);
  }
});

test('a list that loses a row and gets it again says the same, and no other field has moved', () => {
  for (const { entry, key, path } of each) {
    const list: unknown = entry.own[key];
    if (!Array.isArray(list) || list.length < 2) continue;
    const fewer = edit(entry, entry.text, { [key]: list.slice(1) });
    const again = edit(entry, fewer, { [key]: list });
    expect(isDeepStrictEqual(parse(path, again), entry.own), `${path} ${key}`).toBe(true);
    expect(linesOf(again).length, `${path} ${key}`).toBe(linesOf(entry.text).length);
  }
});

test('a field that goes takes no remark and no other field with it', () => {
  const remarks = (text: string): string[] =>
    [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).sort();
  for (const { entry, key, path } of each) {
    const fewer = edit(entry, entry.text, {}, [key]);
    const rest = Object.fromEntries(Object.entries(entry.own).filter(([other]) => other !== key));
    expect(parse(path, fewer), `${path} ${key}`).toEqual(rest);
    expect(remarks(fewer), `${path} ${key}`).toEqual(remarks(entry.text));
  }
});
