import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { articleNames } from '../../src/model/names.ts';

/** One round trip of TCP carries about 14 KB (RFC 6928: ten segments). Hosts that pack while they answer use brotli 5. */
const mostHtmlAndCss = 14_000;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const mostScript = 6 * 1024;
/** What the search may cost beside the scripts of every page, Pagefind's script included, compressed with gzip: 7.5 KB of ours
 *  and the 13.1 KB of Pagefind's as it is shipped. What is saved of the one may be spent on the other. */
const mostSearch = 20.6 * 1024;

const siteDir = inject('ourSite');

interface Page {
  address: string;
  html: string;
}

/** An article page is known by its text; lists and their pages have none. */
function listArticles(): Page[] {
  return articleNames.flatMap((name) =>
    readdirSync(join(siteDir, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html'))
      .map((path) => ({
        address: `/${name}/${path}`,
        html: readFileSync(join(siteDir, name, path), 'utf8'),
      }))
      .filter(({ html }) => html.includes('data-reading')),
  );
}

function weigh(content: Buffer | string): number {
  return brotliCompressSync(content, quality).length;
}

function weighFiles(html: string, pattern: RegExp): number {
  const files = [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  return files.reduce((sum, file) => sum + weighFile(file), 0);
}

/** Pages share their files; each is weighed once. */
const weighed = new Map<string, number>();
function weighFile(file: string): number {
  const weight = weighed.get(file) ?? weigh(readFileSync(join(siteDir, file)));
  weighed.set(file, weight);
  return weight;
}

/** The scripts of a page with all that they import before they run. */
function listScripts(html: string): string[] {
  const files = new Set([...html.matchAll(scripts)].map((match) => match[1] ?? ''));
  for (const file of files)
    for (const [, name = ''] of readFileSync(join(siteDir, file), 'utf8').matchAll(staticImports))
      files.add(`/assets/${name}`);
  return [...files];
}

const staticImports = /\b(?:from|import)"\.\/([^"]+)"/g;
/** What a page needs to paint: not the sheet for paper, nor the one for what scripts show later. */
const styles = /<link rel="stylesheet" href="([^"]+)"(?![^>]*media="(?:print|not all)")/g;
const scripts = /<script[^>]*\ssrc="([^"]+)"/g;

describe('every article page', () => {
  test('asks for one style sheet, and no script stands before it', () => {
    const wrong = listArticles().filter(({ html }) => {
      const head = html.slice(0, html.indexOf('</head>'));
      return [...html.matchAll(styles)].length !== 1 || /<script(?![^>]*type="application)/.test(head);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('comes in one round trip: HTML and CSS within 14,000 bytes', () => {
    const weights = listArticles().map(
      ({ address, html }) => [address, weigh(html) + weighFiles(html, styles)] as const,
    );
    expect(weights.length).toBeGreaterThan(100);
    expect(weights.filter(([, weight]) => weight > mostHtmlAndCss)).toEqual([]);
  });

  test('carries at most 6 KB of scripts', () => {
    const heavy = listArticles().filter(
      ({ html }) => listScripts(html).reduce((sum, file) => sum + weighFile(file), 0) > mostScript,
    );
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  test('asks no other host for anything, and holds no inline script, style or handler', () => {
    const foreign =
      /<(?:script|link|img|source|iframe)\b[^>]*\b(?:src|href|srcset)="(?:https?:)?\/\/(?![^"]*"[^>]*>)/;
    const inline =
      /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")[^>]*>/;
    const wrong = listArticles().filter(({ html }) => inline.test(html) || foreign.test(html));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

test('the search page asks for at most 20.6 KB of scripts for an exact phrase, beside those of every page', () => {
  const [search, about] = ['search', 'about'].map((path) =>
    listScripts(readFileSync(join(siteDir, path, 'index.html'), 'utf8')),
  );
  const own = (search ?? []).filter((file) => !about?.includes(file));
  const { folder } = JSON.parse(readFileSync(join(siteDir, 'search/entry.json'), 'utf8')) as {
    folder: string;
  };
  const weight = [...own, `${folder}/pagefind.js`].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(siteDir, file)), { level: 9 }).length,
    0,
  );
  expect(own.length).toBeGreaterThan(1);
  expect(weight).toBeLessThanOrEqual(mostSearch);
});
