import { expect, test } from 'vitest';
import { chooseMotif } from '../../src/covers/choose-motif.ts';
import { drawCover } from '../../src/covers/cover.ts';
import { keyOf } from '../../src/library/entry.ts';
import { openOurLibrary } from './our-site.ts';

const library = await openOurLibrary();

test('neighbouring stories have different motifs', () => {
  const stories = library.list('stories').map((story) => chooseMotif(library, story));
  expect(stories.filter((motif, at) => motif === stories[at - 1])).toEqual([]);
});

test('no two articles have one cover', () => {
  const covers = new Map(library.articles().map((article) => [drawCover(library, article), keyOf(article)]));
  expect(covers.size).toBe(library.articles().length);
});

test('no motif stands on more than two covers', () => {
  const uses = Map.groupBy(library.articles(), (article) => chooseMotif(library, article));
  expect([...uses].filter(([, articles]) => articles.length > 2).map(([motif]) => motif)).toEqual([]);
});
