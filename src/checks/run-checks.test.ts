import { expect, test } from 'vitest';
import { defineCheck } from './check.ts';
import { openFiles, type RawFile } from '../model/content-file.ts';
import { runChecks, type CheckOptions } from './run-checks.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const check = (files: readonly RawFile[], options: CheckOptions = {}) => runChecks(openFiles(files), options);

const crashing = defineCheck({
  code: 'crashing',
  scope: 'text',
  check({ path }) {
    if (path.includes('bad')) throw new Error('oh');
  },
});

const finding = defineCheck({
  code: 'finding',
  scope: 'text',
  check({ lines }, report) {
    lines.forEach((line, index) => {
      if (line.includes('x')) report({ line: index + 1, column: line.indexOf('x') + 1, message: 'x' });
    });
  },
});

test('turns a crash inside one rule into a message and goes on', () => {
  const files = [
    { path: 'stories/bad.md', bytes: encode('x') },
    { path: 'stories/good.md', bytes: encode('x') },
  ];
  const { findings } = check(files, { checks: [crashing, finding] });
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'stories/bad.md check-crashed',
    'stories/bad.md finding',
    'stories/good.md finding',
  ]);
  expect(findings[0]?.message).toContain('crashing');
});

test('finds every problem of every file in one run, in the order of files, lines and columns', () => {
  const files = [
    { path: 'stories/b.md', bytes: encode('ax\nx\n') },
    { path: 'stories/a.md', bytes: encode('\nx') },
  ];
  const { findings } = check(files, { checks: [finding] });
  expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'stories/a.md:2:1',
    'stories/b.md:1:2',
    'stories/b.md:2:1',
  ]);
});

test('passes over files outside the collections where no rule has named them', () => {
  const files = [{ path: 'notes/a.yaml', bytes: encode('name: a') }];
  expect(check(files, { checks: [] })).toMatchObject({ findings: [], files: [] });
});

test('takes an empty content folder for a good one', () => {
  expect(check([])).toMatchObject({ findings: [], files: [] });
});

test('comes to an end with hostile files, and no rule crashes', () => {
  const hostile = [
    `a: &a [${'x,'.repeat(9)}x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [${'*a,'.repeat(9)}*a]`).join('\n')}`,
    '['.repeat(900_000),
    `- ${'- '.repeat(20_000)}`,
    `${' '.repeat(50)}- a\n`.repeat(9000),
  ];
  const directories = check(
    hostile.map((text, index) => ({ path: `people/p${index}.yaml`, bytes: encode(text) })),
  );
  const articles = check(
    [
      '**a '.repeat(15_000),
      '_a'.repeat(28_000),
      '`a'.repeat(29_000),
      '> '.repeat(25_000),
      '|a'.repeat(5000),
    ].map((text, index) => ({
      path: `stories/s${index}.md`,
      bytes: encode(`---\ntitle: 题\n---\n\n${text}\n`),
    })),
  );
  const codes = [...directories.findings, ...articles.findings].map(({ code }) => code);
  expect(codes).toContain('text-tangled');
  expect(codes).not.toContain('check-crashed');
}, 60_000);
