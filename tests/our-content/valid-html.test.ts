import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../built-site.ts';
import { listHtmlFaults } from '../html-faults.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

test('every published page is valid HTML', () => {
  const pages = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const faults = pages.flatMap((path) =>
    listHtmlFaults(readFileSync(join(site.dir, path), 'utf8')).map((fault) => `${path}: ${fault}`),
  );
  expect(pages.length).toBeGreaterThan(800);
  expect(faults).toEqual([]);
}, 300_000);
