import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { openFolderEngine } from '../scripts/bench/folder-engine.ts';
import { listLittleDocuments } from './search/little-index.ts';
import { listPlaces, type SearchDocument } from '../src/search/index/document.ts';
import { formatVersion } from '../src/search/index/pagefind-format.ts';
import { textStart } from '../src/search/index/places.ts';
import { clauseEdge, writeCode, listNameWords, listWords } from '../src/search/terms/words.ts';
import { drawPhrases } from '../scripts/bench/random-phrases.ts';
import { checkVersion } from '../scripts/index/engine-files.ts';
import { SearchFolder } from '../scripts/index/search-folder.ts';
import { WordPlaces } from '../scripts/index/word-places.ts';
import { writeIndex } from '../scripts/index/write-index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-index-'));
  folders.push(folder);
  return folder;
}

function document(number: number, title: string, ...texts: string[]): SearchDocument {
  const blocks = texts.map((text) => ({ text }));
  const address = `/terms/${number}/`;
  return { address, title, aliases: [], collection: 'terms', label: '提法', facts: [], blocks };
}

/** The engine over an index of these documents, as we write it. */
async function openOwn(documents: readonly SearchDocument[]) {
  const siteDir = openFolder();
  const words = new WordPlaces();
  for (const each of documents) await words.add(each, hash('sha256', JSON.stringify(each)));
  await words.close();
  const folder = new SearchFolder(siteDir);
  await writeIndex(folder, words.parts);
  return openFolderEngine(
    join(siteDir, (await folder.publish({ documents: documents.length })).folder),
    true,
  );
}

/** The engine over an index of the same words, as Pagefind's own indexer makes it; a free place is a word nobody asks for. */
async function openStock(documents: readonly SearchDocument[]) {
  const { index } = await createIndex({ forceLanguage: 'unknown', writePlayground: false });
  if (!index) throw new Error('no index');
  for (const [number, each] of documents.entries())
    await index.addCustomRecord({ url: String(number), content: writeRecord(each), language: 'unknown' });
  const { files } = await index.getFiles();
  await close();
  const folder = openFolder();
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    const [, url] = /"url":"\/?(\d+)/.exec(id === undefined ? '' : gunzipSync(content).toString()) ?? [];
    if (id !== undefined) numbers.set(id, Number(url));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const ask = await openFolderEngine(folder, false);
  return async (words: readonly string[]) =>
    [...(await ask(words)).keys()].map((id) => numbers.get(id) ?? -1).sort((one, other) => one - other);
}

/** A record has one word at a place, and the edges of a clause stand where pairs do: they are left out, and not asked for. */
function writeRecord(document: SearchDocument): string {
  const words = [...listPlaces(document)]
    .filter(([word]) => !word.includes(writeCode(clauseEdge)))
    .flatMap(([word, places]) => (word.length > 4 ? places.map((place) => ({ word, place })) : []))
    .sort((one, other) => one.place - other.place);
  return words
    .map(({ word, place }, at) => (words[at - 1]?.place === place - 1 ? word : `zzzzzzzz ${word}`))
    .join(' ');
}

const writtenNumbers = (found: ReadonlyMap<string, unknown>): number[] =>
  [...found.keys()].map((id) => Number.parseInt(id, 36));

describe("Pagefind's engine over our files", () => {
  test("finds what it finds over those of Pagefind's own indexer", async () => {
    const { documents } = listLittleDocuments();
    const own = await openOwn(documents);
    const stock = await openStock(documents);
    const texts = documents.map(({ address, blocks }) => ({
      address,
      parts: blocks.map(({ text }) => text),
    }));
    const phrases = drawPhrases(texts, 140, 3).map(({ text }) => text);
    const names = documents.flatMap(({ title, aliases }) => [title, ...aliases]).map(listNameWords);
    const questions = [...phrases.map(listWords).filter(([word = '']) => word.length > 4), ...names];
    const answers = await mapInTurn(questions, async (words) => [
      writtenNumbers(await own(words)),
      await stock(words),
    ]);
    expect(answers.filter(([ours = []]) => ours.length > 0).length).toBeGreaterThan(150);
    expect(answers.filter(([ours, theirs]) => ours?.join() !== theirs?.join())).toEqual([]);
  });

  test('gives the first place, and the documents in their order', async () => {
    const ask = await openOwn([
      document(0, '甲', '工匠日'),
      document(1, '乙', '铁锅'),
      document(2, '丙', '铁', '大工匠'),
    ]);
    expect([...(await ask(listWords('工匠')))]).toEqual([
      ['0', textStart],
      ['2', textStart + 3],
    ]);
  });

  test('finds single signs, rare ones, and halves of them, and nothing that is not there', async () => {
    const ask = await openOwn([
      document(0, '𠮷野', '人𠮷人'),
      document(1, '乙', '\u{2A6A5}'),
      document(2, '丙', 'x\uD842y'),
    ]);
    const find = async (text: string): Promise<number[]> => writtenNumbers(await ask(listWords(text)));
    expect(await find('𠮷')).toEqual([0]);
    expect(await find('人𠮷')).toEqual([0]);
    expect(await find('\u{2A6A5}')).toEqual([1]);
    expect(await find('乙')).toEqual([1]);
    expect(await find('\uD842')).toEqual([2]);
    expect(await find('\uDFB7')).toEqual([]);
    expect(await find('龘')).toEqual([]);
    expect(await find('野人')).toEqual([]);
    expect(await find('人人')).toEqual([]);
  });

  test('answers a question of 300 signs, right to the last', async () => {
    const text = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('');
    const ask = await openOwn([document(0, '甲', `前${text}后`), document(1, '乙', text.slice(0, 299))]);
    expect(writtenNumbers(await ask(listWords(text)))).toEqual([0]);
  });

  test.each([1, 2, 300])('knows %i documents of one word each', async (count) => {
    const ask = await openOwn(Array.from({ length: count }, (_, number) => document(number, '工匠', '工匠')));
    expect((await ask(listWords('工匠'))).size).toBe(count);
    expect((await ask(listWords('工'))).size).toBe(count);
    expect((await ask(listWords('匠工'))).size).toBe(0);
  });
});

test('another version of Pagefind stops the build', () => {
  const entry = (version: string): Uint8Array => new TextEncoder().encode(JSON.stringify({ version }));
  expect(() => {
    checkVersion(entry('1.7.0'));
  }).toThrow(/1\.7\.0.*1\.6\.0/);
  expect(() => {
    checkVersion(entry(formatVersion));
  }).not.toThrow();
});

async function mapInTurn<T, R>(list: readonly T[], map: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const each of list) results.push(await map(each));
  return results;
}
