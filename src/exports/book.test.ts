import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase } from '../library/sample-entries.ts';
import { openTexts } from './article-text.ts';
import { noArt } from './book-cover.ts';
import { hasBook, makeBook } from './book.ts';
import { writeEpub } from './epub.ts';
import type { ExportSite } from './export.ts';
import { listChannels } from './feed-channels.ts';

const folder = mkdtempSync(join(tmpdir(), 'book-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const body =
  '见[人](/people/lv-jinxiang/)和[另一篇](/cases/b/)。\n\n## 一、标题 & “引号”\n\n> 引文𠮷\n\n![扇](/images/a.jpg)\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | <2 |\n\n正文[^1]。\n\n[^1]: 注。';
const makeSite = (library: ReturnType<typeof createLibrary>): ExportSite => ({
  ...{ name: '文库 & <𠮷>', tagline: '副题', owner: '编辑部', pages: ['/'] },
  url: (address) => `https://a.cn/x${address}`,
  art: noArt,
  texts: openTexts(library, () => body),
});

/** The files of an archive by the local headers, as a reader finds them one after the other. */
function readZip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const files = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [method, size, name] = [
      view.getUint16(at + 8, true),
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
    ];
    const start = at + 30 + name;
    const packed = bytes.subarray(start, start + size);
    const data = method === 0 ? packed : inflateRawSync(packed);
    files.set(new TextDecoder().decode(bytes.subarray(at + 30, start)), new TextDecoder().decode(data));
    at = start + size;
  }
  return files;
}

const library = createLibrary([
  makeCase('a', { title: '八十个字'.repeat(15), region: 'none' }),
  makeCase('b', { title: '题 & <目>' }),
]);
const channel = listChannels(library).find(({ address }) => address === '/cases/');
if (!channel) throw new Error('no channel');
const site = makeSite(library);
const write = () => writeEpub(library, site, makeBook(channel, site));

/** Debian's program is an archive of Java's, which not every system starts by its name. None where it is not installed. */
function findChecker(): string[] {
  const path = spawnSync('sh', ['-c', 'command -v epubcheck'], { encoding: 'utf8' }).stdout.trim();
  if (path === '') return [];
  return readFileSync(path).subarray(0, 2).toString() === 'PK' ? ['java', '-jar', path] : [path];
}

describe('a book', () => {
  test('begins with its media type, uncompressed, and is the same bytes each time', async () => {
    const bytes = await write();
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(await write()).toEqual(bytes);
  });

  test('holds each article with its text, and leads inside itself where it can', async () => {
    const files = readZip(await write());
    const chapter = files.get('book/chapter-1.xhtml') ?? '';
    expect(chapter).toContain('<a href="https://a.cn/x/people/lv-jinxiang/">人</a>');
    expect(chapter).toContain('<a href="chapter-2.xhtml">另一篇</a>');
    expect(chapter).toContain('（图：扇）');
    expect(chapter).toContain('引文𠮷');
    expect(files.get('book/nav.xhtml')).toContain(
      '<li><a href="chapter-2.xhtml">题 &amp; &lt;目&gt;</a></li>',
    );
    expect(files.get('book/package.opf')).toContain('<meta property="schema:accessMode">textual</meta>');
  });

  test('is made of every channel that has articles, and not of the whole site', () => {
    const little = listChannels(openLittleLibrary());
    expect(
      little.filter(hasBook).every(({ address, articles }) => address !== '/' && articles.length > 0),
    ).toBe(true);
    expect(listChannels(createLibrary([])).filter(hasBook)).toEqual([]);
  });

  const checker = findChecker();
  test.skipIf(checker.length === 0)(
    'passes epubcheck without an error or a warning',
    async () => {
      const file = join(folder, 'a.epub');
      writeFileSync(file, await write());
      const [command = '', ...given] = checker;
      const { stdout, stderr, status } = spawnSync(command, [...given, '--failonwarnings', file], {
        encoding: 'utf8',
      });
      expect(stderr.replace(/^Picked up .*$/gm, '').trim()).toBe('');
      expect(stdout).toContain('EPUB');
      expect(status).toBe(0);
    },
    120_000,
  );
});
