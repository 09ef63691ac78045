import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readLittleSite } from '../scripts/manual/golden-cases.ts';
import { annotate, listSamplePages } from '../scripts/manual/sample-pages.ts';
import { projectDir } from '../scripts/content/settings.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { openFiles } from '../src/model/content-file.ts';
import { isPicturePath } from '../src/model/pictures.ts';

const pages = listSamplePages().map((page) => ({ ...page, name: relative(projectDir, page.path) }));

test.each(pages)('$name is as the model says; npm run accept writes it', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the annotated files pass the checks, remarks and all', () => {
  const files = readLittleSite().map((file) => {
    if (isPicturePath(file.path)) return file;
    const [opened] = openFiles([file]);
    const text = annotate(opened?.opened?.schema ?? z.never(), new TextDecoder().decode(file.bytes));
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  expect(runChecks(openFiles(files)).findings).toEqual([]);
});
