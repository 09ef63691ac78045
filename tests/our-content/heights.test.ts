import { expect, inject } from 'vitest';
import { isArticleName } from '../../src/model/names.ts';
import { findHigh, listPages } from '../page-heights.ts';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';

/** Lists and directories grow with the content; of articles and entries a few show what all would. */
function isList(path: string): boolean {
  const [collection = '', ...rest] = path.split('/').filter(Boolean);
  return rest.length === 0 || (isArticleName(collection) && rest.length > 1);
}

test('no page of ours is higher than 8,000 px on a phone', async ({ openPage, serve }) => {
  const dir = inject('ourSite');
  const all = listPages(dir);
  const few = all.filter((path, at) => isList(path) || at % 25 === 0);
  const page = await openPage({ viewport: { width: 360, height: 780 } });
  expect(all.length).toBeGreaterThan(500);
  expect(await findHigh(page, await serve(dir), everyOrFew(all, few))).toEqual([]);
});
