import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPacks, startPack } from './kept-bytes.ts';
import { cacheDir } from './kept-folders.ts';
import { packEnding, type Pack } from './pack-file.ts';

/** Notes what a build has used, under a name of its own, and removes what none of the last builds has used, where it is worth it.
 *  Nothing of it is a reason not to build. */
export function removeUnusedBytes(name: string, used: Iterable<string>, folder = cacheDir): void {
  const [lists, bytes] = [join(folder, 'used'), join(folder, 'bytes')];
  try {
    mkdirSync(lists, { recursive: true });
    writeFileSync(join(lists, name), [...used].join('\n'));
    const recentLists = listRecent(lists);
    removeStrays(bytes);
    if (isTidy(folder)) return;
    tidyPacks(bytes, new Set(recentLists.flatMap((list) => readFileSync(list, 'utf8').split('\n'))));
    writeFileSync(join(folder, tidyName), readdirSync(bytes).join('\n'));
  } catch {
    return;
  }
}

/** So many builds' things are kept: who takes an edit back, or builds two sites in turn, finds them again. */
const recent = 4;

function listRecent(lists: string): string[] {
  const found = readdirSync(lists)
    .map((name) => join(lists, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((left, right) => right.time - left.time);
  for (const { path } of found.slice(recent)) rmSync(path, { force: true });
  return found.slice(0, recent).map(({ path }) => path);
}

/** A build may write at a pack for so long, in milliseconds; then it was killed. */
const abandoned = 3_600_000;

/** What is no pack: what killed builds were writing, and the small files in which older versions kept things. */
function removeStrays(folder: string): void {
  for (const name of readdirSync(folder).filter((found) => !found.endsWith(packEnding))) {
    const path = join(folder, name);
    const found = statSync(path);
    if (found.isDirectory() || Date.now() - found.mtimeMs > abandoned)
      rmSync(path, { recursive: true, force: true });
  }
}

/** So many small packs may lie beside each other when all is tidied; below a tenth of all, one is small. */
const fewSmall = 4;
const small = 0.1;

/** Where the packs are named that were there when they were last tidied. */
const tidyName = 'tidied';

/** So many may come before they are looked through; a build leaves two. */
const manyNew = 8;

/** Whether so little has come since the packs were last tidied that it is not worth looking through them all. */
function isTidy(folder: string): boolean {
  const known = new Set(readFileSync(join(folder, tidyName), { encoding: 'utf8', flag: 'a+' }).split('\n'));
  const packs = readdirSync(join(folder, 'bytes'))
    .filter((name) => name.endsWith(packEnding))
    .map((name) => ({ isNew: !known.has(name), size: statSync(join(folder, 'bytes', name)).size }));
  const fresh = packs.filter(({ isNew }) => isNew);
  return fresh.length <= manyNew && weighAll(fresh) < weighAll(packs) * small;
}

function weighAll(packs: readonly { size: number }[]): number {
  return packs.reduce((sum, { size }) => sum + size, 0);
}

/** Removes packs of which nothing is wanted. Those of which less than half is wanted go into one, with the small ones, of which
 *  each build leaves two. */
function tidyPacks(folder: string, wanted: ReadonlySet<string>): void {
  const seen = new Set<string>();
  const packs = openPacks(folder).map((pack) => ({ pack, keys: takeWanted(pack, wanted, seen) }));
  try {
    const all = weighAll(packs.map(({ pack }) => pack));
    const poor = packs.filter(({ pack, keys }) => weigh(pack, keys) * 2 < pack.size);
    const others = packs.filter((pack) => !poor.includes(pack) && pack.pack.size < all * small);
    const going = [
      ...poor,
      ...(poor.some(({ keys }) => keys.length > 0) || others.length > fewSmall ? others : []),
    ];
    pourTogether(folder, going);
    for (const { pack } of going) rmSync(pack.path, { force: true });
  } finally {
    for (const { pack } of packs) pack.close();
  }
}

/** What is wanted of a pack and stands in no later one. */
function takeWanted(pack: Pack, wanted: ReadonlySet<string>, seen: Set<string>): string[] {
  const keys = [...pack.places.keys()].filter((key) => wanted.has(key) && !seen.has(key));
  for (const key of keys) seen.add(key);
  return keys;
}

/** About how much of a pack these things are: each has a digest before it and a line in the list. */
function weigh(pack: Pack, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (pack.places.get(key)?.[1] ?? 0) + beside, 0);
}

/** 32 bytes of digest, 40 of the key, and the two numbers of the list. */
const beside = 85;

function pourTogether(folder: string, packs: readonly { pack: Pack; keys: readonly string[] }[]): void {
  if (packs.every(({ keys }) => keys.length === 0)) return;
  const poured = startPack(folder);
  try {
    for (const { pack, keys } of packs)
      for (const key of keys) {
        const thing = pack.get(key);
        if (thing) poured.put(key, thing.bytes, thing.digest);
      }
    poured.finish();
  } catch (error) {
    poured.drop();
    throw error;
  }
}
