import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepLinkRecord, readLinkRecord } from './link-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenku-links-'));
const file = join(folder, '.work/links.json');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what was found out is kept for this site alone, and a damaged file is none', async () => {
  const record = {
    askedOn: '2026-11-29',
    siteUrl: 'https://example.cn',
    gone: [{ address: 'https://gone.cn/', words: '没有这个网站。' }],
  };
  expect(await readLinkRecord(record.siteUrl, file)).toBeUndefined();
  await keepLinkRecord(record, file);
  expect(await readLinkRecord(record.siteUrl, file)).toEqual(record);
  expect(await readLinkRecord('https://other.cn', file)).toBeUndefined();
  writeFileSync(file, '{"askedOn": "昨天"}');
  expect(await readLinkRecord(record.siteUrl, file)).toBeUndefined();
});
