import { execFileSync } from 'node:child_process';
import { mkdtempSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { writeBlankEntry } from '../scripts/desk/blank-entry.ts';
import { indexPath, writeIndex } from '../scripts/manual/check-pages.ts';
import { translatePrompt } from '../scripts/desk/chinese-prompts.ts';
import { readExpected } from '../scripts/manual/golden-cases.ts';
import { listEditorFiles } from '../scripts/manual/editor-files.ts';
import { projectDir } from '../scripts/content/settings.ts';
import { listEndings } from '../src/model/collections.ts';
import { openFiles } from '../src/model/content-file.ts';
import { collectionNames } from '../src/model/names.ts';
import { parseDirectoryEntry } from '../src/model/parse-file.ts';

test.each(listEditorFiles())('$path is as the model says; npm run accept writes it', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the message that the guide explains is a true one', () => {
  const guide = readFileSync(join(projectDir, 'docs/editors/messages.md'), 'utf8');
  const shown = /~~~~text\n([^]*?)~~~~/.exec(guide)?.[1] ?? 'no message';
  expect(readExpected('date-impossible').startsWith(shown)).toBe(true);
});

test('the list of codes is up to date', () => {
  expect(readFileSync(indexPath, 'utf8')).toBe(writeIndex());
});

test('a schema tells the label and one sentence of each field', () => {
  const person = listEditorFiles().find(({ path }) => path.endsWith('people.json'));
  expect(JSON.parse(person?.text ?? '')).toMatchObject({
    title: '人物',
    required: expect.arrayContaining(['name', 'region']) as unknown,
    properties: {
      region: { title: '地区' },
      kind: { enumDescriptions: expect.arrayContaining(['工匠']) as unknown },
    },
    additionalProperties: false,
  });
});

test.each(collectionNames)('a blank of %s has every field, and what is left to do is named', (name) => {
  const text = writeBlankEntry(name, {});
  const path = `${name}/blank${listEndings(name)[0] ?? ''}`;
  const [blank] = openFiles([{ path, bytes: new TextEncoder().encode(text) }]);
  expect(blank?.opened?.parsed.readable).toBe(true);
  expect(
    blank?.opened?.faults.filter(({ kind, value }) => kind === 'unknown' || value === undefined),
  ).toEqual([]);
});

test('an optional field of a blank is ready to be used: take away the two signs in front of it', () => {
  const used = writeBlankEntry('people', {}).replace('# trade: ', 'trade: ').replace('# lived: ', 'lived: ');
  const { data } = parseDirectoryEntry(used);
  expect(data).toMatchObject({ trade: '制扇', lived: '1923—1970' });
});

test('the words of the prompts are Chinese, as clack writes them', () => {
  const dim = (text: string): string => `\u001B[2m${text}\u001B[22m`;
  const shown = [
    `${dim('↑/↓')} to navigate • ${dim('Space/Tab:')} select • ${dim('Tab:')} select • ${dim('Enter:')} confirm`,
    `${dim('↑/↓')} to select • ${dim('Type:')} to search`,
    `${dim('Search:')} a ${dim('(1 match)')} ${dim('(0 matches)')} No matches found ${dim('3 items selected')}`,
  ].join('\n');
  expect(translatePrompt('Type: to\nsearch')).toBe('打字 查找\n');
  expect(stripVTControlCharacters(translatePrompt(shown))).not.toMatch(/[A-Z]?[a-z]{2,}(?<!Tab)/);
});

test('the prompts have no English words but those that are translated', () => {
  const source = readFileSync(join(projectDir, 'node_modules/@clack/prompts/dist/index.mjs'), 'utf8');
  for (const words of [
    'to navigate',
    'to select',
    'to search',
    'items selected',
    'No matches found',
    'Search:',
  ])
    expect(source).toContain(words);
});

test('npm run new does not write over a file that cannot be read', () => {
  const { dir } = runNew('people', '--title', '毛金花');
  writeFileSync(join(dir, 'people/huai.yaml'), 'name: "坏\n');
  const again = runNewIn(dir, 'people', '--title', '坏', '--id', 'huai');
  expect(again).toMatchObject({ code: 1 });
  expect(again.output).toContain('已经有了');
  expect(readFileSync(join(dir, 'people/huai.yaml'), 'utf8')).toBe('name: "坏\n');
}, 120_000);

function runNew(...words: string[]): { code: number; output: string; dir: string } {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(projectDir, 'tests/little-content'), dir, { recursive: true });
  return runNewIn(dir, ...words);
}

function runNewIn(dir: string, ...words: string[]): { code: number; output: string; dir: string } {
  const node = join(projectDir, 'node_modules/.bin/node');
  const env = { ...process.env, CONTENT_DIR: dir };
  try {
    const output = execFileSync(node, [join(projectDir, 'scripts/new.ts'), ...words], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, output, dir };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, output: stdout, dir };
  }
}

test('npm run new writes a file and says what to do next', () => {
  const { code, output, dir } = runNew('people', '--title', '毛金花', '--region', 'jiangzhou');
  expect(code).toBe(0);
  expect(output).toContain('接下来');
  expect(readFileSync(join(dir, 'people/mao-jinhua.yaml'), 'utf8')).toContain('name: 毛金花');
}, 120_000);

test('npm run new refuses an id that is taken and a region that is not there', () => {
  expect(runNew('people', '--title', '吕金香')).toMatchObject({ code: 1 });
  const strange = runNew('people', '--title', '毛金花', '--region', 'meiyou');
  expect(strange.code).toBe(2);
  expect(existsSync(join(strange.dir, 'people/mao-jinhua.yaml'))).toBe(false);
}, 120_000);
