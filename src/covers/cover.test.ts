import { expect, test } from 'vitest';
import type { Article } from '../library/entry.ts';
import { createLibrary } from '../library/library.ts';
import { makeEntry } from '../library/sample-entries.ts';
import { drawCover } from './cover.ts';
import { drawEmblem } from './emblem.ts';
import type { MotifName } from '../model/motifs.ts';
import { motifs } from './all-motifs.ts';

const names = Object.keys(motifs) as MotifName[];
const empty = createLibrary([]);

function makeArticle(id: string, collection = 'stories'): Article {
  const data = { title: id, summary: id, date: '2026-11-21', region: 'a', sources: [] };
  return { collection, id, file: `${collection}/${id}.md`, data } as unknown as Article;
}

test('draws the same cover for the same article every time', () => {
  expect(drawCover(empty, makeArticle('lv-jinxiang'))).toBe(drawCover(empty, makeArticle('lv-jinxiang')));
  expect(drawCover(empty, makeArticle('lv-jinxiang'))).not.toBe(
    drawCover(empty, makeArticle('lv-jinxiang', 'cases')),
  );
});

test.each(names)(
  'draws %s well-formed, without text, script, style attribute or anything from outside',
  (name) => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const svg = drawCover(empty, makeArticle(id), name);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 960 540" /);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|<script| style=|href|url\(| id=/);
      expect(findTagFaults(svg)).toEqual([]);
      expect(svg.length).toBeLessThan(6000);
    }
  },
);

test.each(names)('draws %s anew for every article', (name) => {
  const ids = Array.from({ length: 40 }, (_, at) => `article-${at}`);
  expect(new Set(ids.map((id) => drawCover(empty, makeArticle(id), name))).size).toBe(ids.length);
});

test('stays under 3 KB on average', () => {
  const sizes = names.flatMap((name) =>
    ['a', 'b', 'c'].map((id) => drawCover(empty, makeArticle(id), name).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(3000);
});

/** Tags that do not nest and attributes written twice. */
function findTagFaults(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, closing, name = '', attributes = '', single] of svg.matchAll(
    /<(\/?)([a-z]+)([^<>]*?)(\/?)>/gi,
  )) {
    const keys = [...attributes.matchAll(/ ([\w:-]+)="[^"<&]*"/g)].map((match) => match[1]);
    if (new Set(keys).size !== keys.length || attributes.replace(/ [\w:-]+="[^"<&]*"/g, '') !== '')
      faults.push(tag);
    if (closing ? open.pop() !== name : false) faults.push(tag);
    if (!closing && !single) open.push(name);
  }
  return [...faults, ...open];
}

test('an emblem shows the trade of a person and what a body stands for, the same every time', () => {
  const person = (trade: string) =>
    drawEmblem(
      makeEntry('people', 'a', {
        kind: 'craftsman',
        region: 'china',
        summary: '简介。',
        sources: [{ source: 'a' }],
        trade,
      }),
    );
  const body = (kind: string) =>
    drawEmblem(
      makeEntry('organizations', 'a', {
        kind,
        region: 'china',
        summary: '简介。',
        sources: [{ source: 'a' }],
      }),
    );
  expect(new Set([person('焊接'), person('制扇'), body('school'), body('company')]).size).toBe(4);
  expect(person('焊接')).toBe(person('焊接'));
  for (const svg of [person('焊接'), body('school')]) {
    expect(svg).not.toMatch(/NaN|undefined|<text|<script| style=|href/);
    expect(findTagFaults(svg)).toEqual([]);
  }
});
