import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptBytes, makeKey } from './kept-bytes.ts';
import { KeptDigests } from './kept-digests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-digests-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const [content, packed, other] = ['a', 'b', 'c'].map((sign) => sign.repeat(64)) as [string, string, string];
const packedKey = makeKey(['engine', 'packed', content]);

/** A build that has packed a content, and keeps what came of it. */
function pack(): void {
  const kept = new KeptBytes(folder);
  const digests = new KeptDigests(kept, 'engine', false);
  kept.put(packedKey, Buffer.from('packed'));
  digests.note(content, packed);
  digests.close();
  kept.close();
}

/** The digests that a build finds of these contents, and whether it uses the packed bytes. */
function find(contents: readonly string[], { engine = 'engine', fresh = false } = {}) {
  const kept = new KeptBytes(folder);
  const digests = new KeptDigests(kept, engine, fresh);
  const found = contents.map((each) => digests.find(each));
  digests.close();
  kept.close();
  return { found, isUsed: kept.used.has(packedKey) };
}

test('what a content became is known to the next build and to those after it, and its bytes stay', () => {
  pack();
  for (let build = 0; build < 2; build += 1)
    expect(find([content, other])).toEqual({ found: [packed, undefined], isUsed: true });
  find([other]);
  expect(find([content]).found).toEqual([undefined]);
});

test('nothing is known to another engine, nor afresh, nor where something is damaged', () => {
  pack();
  expect(find([content], { engine: 'another' })).toEqual({ found: [undefined], isUsed: false });
  expect(find([content], { fresh: true }).found).toEqual([undefined]);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
  expect(find([content]).found).toEqual([undefined]);
});

test('nothing is known where the packed bytes are no longer kept', () => {
  const kept = new KeptBytes(folder);
  const digests = new KeptDigests(kept, 'engine', false);
  digests.note(content, packed);
  digests.close();
  kept.close();
  expect(find([content])).toEqual({ found: [undefined], isUsed: false });
});
