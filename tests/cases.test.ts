import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from '../src/checks/all-checks.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { openFiles } from '../src/model/content-file.ts';
import { pathOfPage, refreshPage } from '../scripts/manual/check-pages.ts';
import { listCases, readExpected, readLittleSite, runCase } from '../scripts/manual/golden-cases.ts';

const cases = listCases();

test('the little site under the cases has no fault', () => {
  expect(runChecks(openFiles(readLittleSite())).findings).toEqual([]);
});

test.each(cases)('%s says what it is expected to say', (name) => {
  expect(runCase(name).report).toBe(readExpected(name));
});

test.each(cases)('%s finds the fault it is named after', (name) => {
  if (name.startsWith('fine-')) {
    expect(runCase(name).findings).toEqual([]);
    return;
  }
  const codes = allChecks
    .map(({ code }) => code)
    .filter((code) => name === code || name.startsWith(`${code}-`));
  const found = runCase(name).findings.map(({ code }) => code);
  expect(codes.some((code) => found.includes(code))).toBe(true);
});

test('there are at least 120 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
});

test.each(allChecks.map(({ code }) => code))(
  'the rule %s has its case and its page, and the page is up to date',
  (code) => {
    expect(cases).toContain(code);
    expect(existsSync(pathOfPage(code))).toBe(true);
    const page = refreshPage(code);
    expect(page?.after).toBe(page?.before);
    for (const heading of ['## 意思', '## 常见原因', '## 样例', '## 怎样改'])
      expect(page?.before).toContain(heading);
  },
);

test('every code is used once', () => {
  expect(new Set(allChecks.map(({ code }) => code)).size).toBe(allChecks.length);
});
