import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/inspection/page-facts.ts';
import { parsePage } from '../../src/inspection/parse-page.ts';
import { parseFacts, writeFacts } from '../../src/inspection/written-facts.ts';
import { KeptBytes } from './kept-bytes.ts';
import { KeptFacts } from './kept-facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-facts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Pages of a build, each with the digest of its bytes; gives the facts, and which pages had to be read. */
function build(
  pages: readonly (readonly [file: string, html: string, digest: string])[],
  { engine = 'a', fresh = false } = {},
): { facts: PageFacts[]; read: string[] } {
  const read: string[] = [];
  const bytes = new KeptBytes(folder);
  const kept = new KeptFacts(bytes, [engine, 'dist'], fresh);
  const facts = pages.map(([file, html, digest]) =>
    parseFacts(
      kept
        .take(file, digest, () => {
          read.push(file);
          return writeFacts(parsePage(file, html));
        })
        .toString(),
    ),
  );
  kept.close();
  bytes.close();
  return { facts, read };
}

const html = '<title>甲\n乙</title><h1 id="top">甲</h1><a href="/b/" id="b">乙</a>';
const page = ['a/index.html', html, '1'] as const;
const other = ['b/index.html', '<h1>乙</h1>', '2'] as const;

test('the facts are those of the page, read now or kept', () => {
  const wanted = [page, other].map(([file, text]) => parsePage(file, text));
  expect(build([page, other])).toEqual({ facts: wanted, read: ['a/index.html', 'b/index.html'] });
  expect(build([page, other])).toEqual({ facts: wanted, read: [] });
});

test('a page is read again where its bytes or its place have changed, and only then', () => {
  build([page, other]);
  const changed = ['a/index.html', '<h1>丙</h1>', '3'] as const;
  expect(build([changed, other]).read).toEqual(['a/index.html']);
  expect(build([other]).read).toEqual([]);
  expect(build([['c/index.html', html, '1'], other]).read).toEqual(['c/index.html']);
  expect(build([other], { engine: 'b' }).read).toEqual(['b/index.html']);
  expect(build([other], { fresh: true }).read).toEqual(['b/index.html']);
});

test('damaged facts are read again', () => {
  build([page]);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
  expect(build([page]).read).toEqual(['a/index.html']);
});

describe('facts that are held', () => {
  /** A build that holds the facts of these pages and asks for those of some; gives their titles, and what it has used of the
   *  cache. */
  function hold(
    held: readonly (readonly [file: string, digest: string])[],
    asked: readonly string[] = [],
    taken: readonly (typeof page)[] = [],
  ): { titles: string[]; used: ReadonlySet<string> } {
    const bytes = new KeptBytes(folder);
    const kept = new KeptFacts(bytes, ['a', 'dist'], false);
    const ways = new Map(
      held.map(([file, digest]) => [file, kept.hold(file, digest, () => '{"title":"读的"}')]),
    );
    for (const [file, text, digest] of taken)
      kept.take(file, digest, () => writeFacts(parsePage(file, text)));
    kept.close();
    const titles = asked.map((file) => parseFacts(ways.get(file)?.().toString() ?? '{}').title);
    bytes.close();
    return { titles, used: bytes.used };
  }
  const titled = (file: string, title: string, digest: string) =>
    [file, `<title>${title}</title>`, digest] as unknown as typeof page;

  test('are those of before, asked for or not, whatever else was taken', () => {
    // More than there are parts: some lie together.
    const files = Array.from({ length: 600 }, (_, at) => `${at}/index.html`);
    const pages = files.map((file) => titled(file, file, '1'));
    const held = files.map((file) => [file, '1'] as const);
    build(pages);
    expect(hold(held).used).toEqual(hold(held, files).used);
    hold(held.slice(1), [], [titled('0/index.html', '新的', '2')]);
    expect(hold([['0/index.html', '2'], ...held.slice(1)], files).titles).toEqual([
      '新的',
      ...files.slice(1),
    ]);
  });

  test('may have been kept by another process of this build, and then nothing older is trusted', () => {
    const older = build([titled('a/index.html', '旧的', '1')]);
    expect(older.read).toEqual(['a/index.html']);
    const other = new KeptBytes(folder);
    const taken = new KeptFacts(other, ['a', 'dist'], true);
    taken.take('a/index.html', '1', () => '{"title":"新的"}');
    taken.close();
    other.close();
    const ask = (trusted: ReadonlySet<string>): string => {
      const bytes = new KeptBytes(folder);
      const kept = new KeptFacts(bytes, ['a', 'dist'], true);
      kept.trust(trusted);
      const way = kept.hold('a/index.html', '1', () => '{"title":"读的"}');
      const { title } = parseFacts(way().toString());
      bytes.close();
      return title;
    };
    expect(ask(new Set())).toBe('读的');
    expect(ask(other.used)).toBe('新的');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
    expect(ask(other.used)).toBe('读的');
  });

  test('are read where they are of other bytes, or gone', () => {
    build([page]);
    expect(hold([['a/index.html', '2']], ['a/index.html']).titles).toEqual(['读的']);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
    expect(hold([['a/index.html', '1']], ['a/index.html']).titles).toEqual(['读的']);
  });
});
