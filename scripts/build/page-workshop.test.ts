import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBytes } from './kept-bytes.ts';
import { openWorkshop, type PageWorkshop } from './page-workshop.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-workshop-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (missing?: readonly string[]): PageWorkshop =>
  openWorkshop({ inputs: new Map(), engine: 'a', fresh: false, missing }, new KeptBytes(folder));
/** Which of some addresses are asked for. */
function listAsked(missing?: readonly string[]): string[] {
  const workshop = open(missing);
  return addresses.filter((address) => workshop.isAsked(address));
}

const addresses = ['/', '/stories/a/', '/stories/a/wechat/', '/covers/stories/a.svg'];

test('all pages and files are asked for where nobody knows which are missing', () => {
  expect(listAsked()).toEqual(addresses);
});

test('only the missing ones are asked for, a page by the address of its folder', () => {
  const missing = ['index.html', 'stories/a/wechat/index.html', 'covers/stories/a.svg'];
  expect(listAsked(missing)).toEqual(addresses.filter((each) => each !== '/stories/a/'));
  expect(listAsked([])).toEqual([]);
});

test('what a page has used is told in order, and of no page that is made beside it', async () => {
  const workshop = open();
  const make = (paths: readonly string[]) =>
    workshop.follow(async () => {
      for (const path of paths) {
        workshop.note(path);
        await Promise.resolve();
      }
    });
  const found = await Promise.all([make(['b', 'a', 'b']), make(['c'])]);
  expect(found.map(({ inputs }) => inputs)).toEqual([['a', 'b'], ['c']]);
});
