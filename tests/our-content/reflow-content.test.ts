import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listContentPaths } from '../../scripts/content/content-files.ts';
import { readSettings } from '../../scripts/content/settings.ts';
import { measureColumns, parseLines } from '../../src/intake/line.ts';
import { reflow } from '../../src/intake/reflow.ts';
import { articleNames } from '../../src/model/names.ts';
import { parseArticle } from '../../src/model/parse-file.ts';

/** Our own articles as a test: their paragraphs are set in narrow columns as Word, mail and newspapers do, and must come
 *  out of the re-flow as they went in. */

let articles: string[][] = [];

beforeAll(async () => {
  const content = readSettings().contentDir;
  const paths = listContentPaths(content).filter((path) =>
    articleNames.some((name) => path.startsWith(`${name}/`) && path.endsWith('.md')),
  );
  const texts = await Promise.all(paths.map((path) => readFile(join(content, path), 'utf8')));
  articles = texts.map((text) => listParagraphs(parseArticle(text)?.body ?? ''));
});

function listParagraphs(body: string): string[] {
  const blocks = body.split(/\n\n+/).map((block) => block.trim());
  return blocks
    .filter((block) => block !== '' && !/^(?:[|>!-]|\[\^|\d+\.)/.test(block))
    .map((block) =>
      block
        .replace(/^#+ /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll('\n', ''),
    );
}

/** Lines of so many 汉字: no line begins with a stop, no number or Latin word is cut. Headings are not set in. */
function setLines(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = paragraph.length > 25 ? '　　' : '';
  for (const word of paragraph.match(/[A-Za-z0-9.%+-]+|./gu) ?? []) {
    const isFull = measureColumns(line + word) > columns * 2 && line.trim() !== '';
    if (isFull && !/^[，。、；：？！”’）》]/.test(word)) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

/** The share of paragraphs that come back whole. */
function measureRecovery(set: (paragraph: string) => string[]): number {
  let [whole, all] = [0, 0];
  for (const paragraphs of articles) {
    const found = new Set(reflow(parseLines(paragraphs.flatMap(set).join('\n'))).map(({ text }) => text));
    whole += paragraphs.filter((paragraph) => found.has(paragraph)).length;
    all += paragraphs.length;
  }
  return all === 0 ? 1 : whole / all;
}

describe('our own articles', () => {
  test('come back whole where each paragraph is one line', () => {
    expect(measureRecovery((paragraph) => [paragraph])).toBe(1);
  });

  test.each([
    [36, 0.995],
    [20, 0.98],
    [11, 0.93],
  ])('come back from columns of %i characters, %d of their paragraphs at least', (columns, share) => {
    expect(measureRecovery((paragraph) => setLines(paragraph, columns))).toBeGreaterThanOrEqual(share);
  });
});
