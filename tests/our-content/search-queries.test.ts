import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, expect, inject, test } from 'vitest';
import { measureRank } from '../../scripts/bench/rank.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { askList } from '../search/ask-list.ts';
import { openBuiltIndex } from '../search/built-index.ts';
import { openOurLibrary } from './our-site.ts';

let index: IndexReader;
beforeAll(async () => {
  index = await openBuiltIndex(inject('ourSite'), await openOurLibrary());
});

test('what readers type leads to the right page first: MRR at least 0.98 over at least 270 queries', async () => {
  const table = parse(await readFile(join(projectDir, 'tests/our-content/queries.yaml'), 'utf8')) as Record<
    string,
    string[][]
  >;
  const queries = Object.values(table).flat();
  expect(queries.length).toBeGreaterThanOrEqual(270);
  const ranks = [];
  for (const [query = '', ...right] of queries) {
    const { shown } = await askList(index, query);
    ranks.push({ query, rank: measureRank(shown, right), first: shown.slice(0, 3) });
  }
  const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
  const missed = ranks.filter(({ rank }) => rank < 1);
  expect(mean, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.98);
});
