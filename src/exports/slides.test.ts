import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import type { ExportSite } from './export.ts';
import { writeTalk } from './slides.ts';

const body = `开头一段。第二句不上屏。

## 怎样做

结对共120对。后面还有话。

- 教什么
- 教多久

## 怎样说

先说一句。

> 手艺要传下去

## 空的一节
`;
const library = createLibrary([
  makeEntry('sources', 'a-source', { type: 'N', title: '报道', container: '日报' }),
  makeEntry('figures', 'tudi', { name: '师徒结对', value: 120, unit: '对' }),
  makeEntry('figures', 'hidden', { name: '隐去的数', value: null, unit: '名' }),
]);
const site: ExportSite = {
  ...{ name: '文库', tagline: '副题', owner: '编辑部', pages: ['/'] },
  url: (address) => `https://a.cn/x${address}`,
  art: noArt,
  texts: openTexts(library, () => body),
};
const article = makeCase('a', { title: '题', summary: '摘要。', figures: ['hidden', 'tudi'] });

test('a talk has a screen for each heading that has something under it', async () => {
  const { slides } = await writeTalk(library, site, article);
  expect(slides.map(({ heading, points, large }) => [heading, points, large?.text])).toEqual([
    ['题', ['开头一段。'], undefined],
    ['怎样做', ['教什么', '教多久'], '120对'],
    ['怎样说', ['先说一句。'], '手艺要传下去'],
  ]);
  expect(slides[1]?.notes).toEqual(['结对共120对。后面还有话。', '教什么', '教多久']);
});

test('three minutes hold lead, three points, a quotation, a number and the source', async () => {
  const { script } = await writeTalk(library, site, article);
  expect(script).toEqual([
    '摘要。',
    ...['开头一段。第二句不上屏。', '结对共120对。后面还有话。', '先说一句。'],
    '原话是：“手艺要传下去”',
    '记住一个数：师徒结对，120对。',
    '以上内容来自日报《报道》。',
  ]);
});

test('an article without headings, figures and sources is still a talk', async () => {
  const empty = createLibrary([]);
  const plain = { ...site, texts: openTexts(empty, () => '只有一段。') };
  const talk = await writeTalk(empty, plain, makeCase('b', { title: '题', summary: '摘要。' }));
  expect(talk.slides).toHaveLength(1);
  expect(talk.script).toEqual(['摘要。', '只有一段。']);
});
