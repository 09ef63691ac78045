import { expect, test } from 'vitest';
import { cacheRules } from './hashed-files.ts';
import { listUploads } from './upload-order.ts';

const files = [
  '_headers',
  '_redirects',
  'assets/a.0a1b.css',
  'feed.xml',
  'index.html',
  'index.html.br',
  'pagefind-0a/words/0.bin',
  'people/index.html',
  'search/entry.json',
  'search/index.html',
];

test('lists hashed files, then the others, then pages, and the search entry last', () => {
  expect(listUploads(files).map(({ file }) => file)).toEqual([
    'assets/a.0a1b.css',
    'pagefind-0a/words/0.bin',
    'feed.xml',
    'index.html',
    'people/index.html',
    'search/index.html',
    'search/entry.json',
  ]);
});

test('says of every file what it is and how long it may be kept, as the web servers do', () => {
  const rows = new Map(listUploads(files).map((row) => [row.file, row]));
  expect(rows.get('assets/a.0a1b.css')).toMatchObject({
    type: 'text/css; charset=utf-8',
    cache: cacheRules.hashed,
  });
  expect(rows.get('index.html')).toMatchObject({ type: 'text/html; charset=utf-8', cache: cacheRules.other });
  expect(rows.get('search/entry.json')?.cache).toBe(cacheRules.other);
});

test('keeps pages under the names of their folders too, for storage that knows no index.html', () => {
  expect(listUploads(['people/index.html'], true).map(({ key }) => key)).toEqual([
    'people/index.html',
    'people/',
  ]);
});
