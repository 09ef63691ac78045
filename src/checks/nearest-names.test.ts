import { expect, test, vi } from 'vitest';
import { openFiles } from '../model/content-file.ts';
import { findNearest } from '../text/ids.ts';
import { NearestNames } from './nearest-names.ts';
import { redirectChain } from './rules/redirect-chain.ts';
import { runChecks } from './run-checks.ts';

const lookedFor = vi.fn(findNearest);
const list = (size: number) => new Map(Array.from({ length: size }, (_, index) => [`ren-${index}`, index]));

test('finds the name itself without comparing, and the nearest one', () => {
  lookedFor.mockClear();
  const names = new NearestNames(lookedFor);
  expect(names.find('ren-7', list(9))).toBe(7);
  expect(lookedFor).not.toHaveBeenCalled();
  expect(names.find('ren7', list(9))).toBe(7);
  expect(names.find('quite-another', list(9))).toBeUndefined();
});

test('looks for a name once in each list', () => {
  lookedFor.mockClear();
  const names = new NearestNames(lookedFor);
  const [one, other] = [list(9), new Map([['rem', 'other']])];
  for (let round = 0; round < 5; round++) {
    expect(names.find('ren7', one)).toBe(7);
    expect(names.find('zzzzzz', one)).toBeUndefined();
  }
  expect(names.find('ren', other)).toBe('other');
  expect(lookedFor).toHaveBeenCalledTimes(3);
});

test('gives up where thousands are wrong, and still knows what it has found', () => {
  lookedFor.mockClear();
  const names = new NearestNames(lookedFor);
  const many = list(10_000);
  const found = Array.from({ length: 3000 }, (_, index) => names.find(`renx${index}`, many));
  expect(found[0]).toBe(0);
  expect(found.at(-1)).toBeUndefined();
  expect(names.find('renx0', many)).toBe(0);
  expect(lookedFor.mock.calls.length).toBeLessThan(600);
});

test('a file full of dead links and names keeps at most a thousand findings of a rule, few of them compared', () => {
  lookedFor.mockClear();
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const lines = Array.from(
    { length: 3000 },
    (_, index) => `[字](/people/rem-${index % 5}/)[字](#节${index % 5})\n`,
  );
  const people = Array.from({ length: 50 }, (_, index) => ({
    path: `people/ren-${index}.yaml`,
    bytes: encode(`name: 人${index}\n`),
  }));
  const rows = Array.from({ length: 3000 }, (_, index) => `  - rem-${index % 5}\n`).join('');
  const text = `---\ntitle: 题\npeople:\n${rows}---\n\n## 小节\n\n${lines.join('\n')}`;
  const { findings } = runChecks(openFiles([...people, { path: 'stories/duan.md', bytes: encode(text) }]));
  for (const code of ['link-broken', 'link-anchor', 'reference-missing'])
    expect(
      findings.filter((finding) => finding.code === code),
      code,
    ).toHaveLength(1000);
  expect(lookedFor.mock.calls.length).toBeLessThan(40);
});

test('a chain of redirects is walked over once', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({ from: `/a${index}/`, to: `/a${index + 1}/` }));
  const bytes = new TextEncoder().encode(
    rows.map(({ from, to }) => `- from: ${from}\n  to: ${to}\n`).join(''),
  );
  const asked = vi.spyOn(Map.prototype, 'has');
  const { findings } = runChecks(openFiles([{ path: 'redirects.yaml', bytes }]), { checks: [redirectChain] });
  const count = asked.mock.calls.length;
  asked.mockRestore();
  expect(findings[0]?.hint).toBe('直接写最后的地址：to: /a3000/');
  expect(count).toBeLessThan(60_000);
});
