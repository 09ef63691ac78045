import { expect } from 'vitest';
import { findHigh, listPages } from '../page-heights.ts';
import { test } from '../site-test.ts';

test('no page is higher than 8,000 px on a phone', async ({ openPage, site }) => {
  const page = await openPage({ viewport: { width: 360, height: 780 } });
  const paths = listPages(site.dir);
  expect(paths.length).toBeGreaterThan(40);
  expect(await findHigh(page, site.url, paths)).toEqual([]);
});
