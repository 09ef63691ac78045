import { expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { openTexts } from './article-text.ts';

const library = createLibrary([
  makeEntry('figures', 'tudi', { name: '师徒结对', value: 120, unit: '对', asOf: '2025年' }),
]);
const article = makeCase('a', { title: '题' });

function openNoted(body: string) {
  const [read, used]: [string[], string[]] = [[], []];
  const texts = openTexts(
    library,
    ({ id }) => {
      read.push(id);
      return body;
    },
    ({ id }) => used.push(id),
  );
  return { texts, read, used };
}

test('a text is read once, and each page that uses it is heard of', async () => {
  const { texts, read, used } = openNoted('\n## 怎样做\n\n一段。\n');
  for (let page = 1; page <= 3; page += 1) {
    const before = used.length;
    expect(texts.markdown(article)).toBe('## 怎样做\n\n一段。');
    expect(used.length).toBeGreaterThan(before);
  }
  await texts.html(article);
  expect(read).toEqual(['a']);
});

test('a text without components is rendered once, for its page and for all that leaves the site', async () => {
  const { texts } = openNoted('## 怎样做\n\n一段。\n');
  const page = await texts.page(article);
  expect(page.headings).toHaveLength(1);
  expect(await texts.html(article)).toBe(page.html);
  expect(await texts.page(article)).toBe(page);
});

test('components stand in the source alone; what leaves the site says their words', async () => {
  const { texts } = openNoted('结对<FigureValue id="tudi" />。\n');
  expect(texts.source(article)).toContain('<FigureValue');
  expect(texts.markdown(article)).toContain('120对');
  expect(await texts.html(article)).toContain('120对');
  expect((await texts.page(article)).html).not.toContain('120对');
});
