import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';
import { runProgram } from './project-copy.ts';

test('hosting/object-storage/upload.sh hands every file over, the search entry last', async (context) => {
  if (process.platform === 'win32') return context.skip('a shell script');
  const folder = mkdtempSync(join(tmpdir(), 'wenku-upload-'));
  for (const file of ['search/entry.json', 'index.html', 'assets/a.0a1b2c3d.css', 'feed.xml']) {
    mkdirSync(dirname(join(folder, 'site', file)), { recursive: true });
    writeFileSync(join(folder, 'site', file), 'x');
  }
  // Stands for the storage's own command and writes down what it was asked.
  writeFileSync(
    join(folder, 'aws'),
    `#!/bin/sh\nprintf '%s|' "$@" >> "${folder}/asked"\necho >> "${folder}/asked"\n`,
    { mode: 0o755 },
  );
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    OUT_DIR: join(folder, 'site'),
  };
  const { code, output } = await runProgram(
    'sh',
    [join(projectDir, 'hosting/object-storage/upload.sh'), 'aws', 'bucket'],
    { env },
  );
  expect(code, output).toBe(0);
  const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  expect(asked.map((line) => /s3:\/\/bucket\/([^|]*)/.exec(line)?.[1])).toEqual([
    'assets/a.0a1b2c3d.css',
    'feed.xml',
    'index.html',
    'search/entry.json',
  ]);
  expect(asked[0]).toContain('|--cache-control|public, max-age=31536000, immutable|');
  expect(asked[2]).toContain('|--content-type|text/html; charset=utf-8|--cache-control|no-cache|');
  rmSync(folder, { recursive: true });
});
