import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RawFile } from '../../src/model/content-file.ts';
import { readContentFiles } from '../content/content-files.ts';
import { digestInputs } from '../content/input-digests.ts';
import { checkKept } from './kept-checks.ts';
import { KeptBytes } from './kept-bytes.ts';

const contentDir = join(import.meta.dirname, '../../tests/little-content');
let folder = '';
let files: RawFile[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-checks-'));
  files = await readContentFiles(contentDir);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  /** Everything that the rest of a build takes from the check. */
  result: object;
  findings: string[];
  /** How many files were laid down. */
  laid: number;
}

function check(read: readonly RawFile[], { fresh = false, engine = 'a' } = {}): Told {
  const kept = new KeptBytes(folder);
  let laid = 0;
  const put = kept.put.bind(kept);
  kept.put = (key, bytes) => {
    laid += 1;
    put(key, bytes);
  };
  const inputs = digestInputs(contentDir, read);
  const { content, checked } = checkKept({ files: read, inputs, engine, today: '2026-11-28' }, kept, fresh);
  kept.close();
  const { entries, library } = content;
  return {
    result: {
      ...{ entries, site: library.site, findings: checked.findings },
      files: checked.files.map(({ path, links, value, references, parsed: { data, body, bodyLine } }) => ({
        ...{ path, links, value, references, data, body, bodyLine },
      })),
      rootFiles: checked.rootFiles.map(({ path, value }) => [path, value]),
    },
    findings: checked.findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    laid,
  };
}

const change = (path: string, edit: (text: string) => string): RawFile[] =>
  files.map((file) =>
    file.path === path
      ? { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes))) }
      : file,
  );
const textOf = (path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const [story, person] = ['stories/luo-dingshan.md', 'luo-dingshan'];

test('what is known of clean files is what would be found, and they are not laid down twice', () => {
  const first = check(files);
  expect(first.laid).toBeGreaterThan(20);
  const again = check(files);
  expect(again.result).toEqual(first.result);
  expect(again.laid).toBe(0);
});

test('whatever changes, the findings are those of a check that knows nothing, at the same places', () => {
  check(files);
  const changes: Readonly<Record<string, RawFile[]>> = {
    'a person gone': files.filter(({ path }) => path !== `people/${person}.yaml`),
    'a person a draft': change(`people/${person}.yaml`, (text) => `${text}\ndraft: true\n`),
    'a word in full width': change(story, (text) => `${text}\n这里有１２３。\n`),
    'a date of month 13': change(story, (text) => text.replace(/^date: .*$/m, 'date: 2024-13-01')),
    'yaml that cannot be read': change(story, (text) => text.replace(/^title: /m, 'title: [')),
    'a link that leads nowhere': change(story, (text) => `${text}\n见[别处](/people/nobody-there/)。\n`),
    'no site.yaml': files.filter(({ path }) => path !== 'site.yaml'),
    'a second file of the same title': [
      ...files,
      { path: 'stories/zz-again.md', bytes: new TextEncoder().encode(textOf(story)) },
    ],
  };
  for (const [name, changed] of Object.entries(changes)) {
    const known = check(changed);
    const anew = check(changed, { fresh: true });
    expect(known.findings, name).toEqual(anew.findings);
    expect(known.result, name).toEqual(anew.result);
    expect(anew.findings.length, name).toBeGreaterThan(name === 'a person a draft' ? -1 : 0);
  }
});

test('a file that calls an entry by its name is looked at each time, whoever bears the name then', () => {
  const name = /^name: (.*)$/m.exec(textOf(`people/${person}.yaml`))?.[1] ?? '';
  const named = change(story, (text) => text.replace(`people: [${person}`, `people: [${name}`));
  expect(check(named).findings).toEqual([]);
  expect(check(named).result).toEqual(check(named, { fresh: true }).result);
  const renamed = named.map((file) =>
    file.path === `people/${person}.yaml`
      ? { ...file, bytes: new TextEncoder().encode(textOf(file.path).replace(name, '别的名字')) }
      : file,
  );
  const known = check(renamed);
  expect(known.findings.join()).toContain('reference-missing');
  expect(known.findings).toEqual(check(renamed, { fresh: true }).findings);
});

test('another engine, and damage, are looked at anew', () => {
  const first = check(files);
  expect(check(files, { engine: 'b' }).laid).toBe(first.laid);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'rubbish');
  const again = check(files);
  expect(again.laid).toBe(first.laid);
  expect(again.result).toEqual(first.result);
});
