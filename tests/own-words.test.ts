import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openContent } from '../scripts/content/open-content.ts';
import { projectDir, readSettings } from '../scripts/content/settings.ts';
import { namesOf, titleOf, type Entry } from '../src/library/entry.ts';
import { isArticle } from '../src/library/order.ts';
import { countHan } from '../src/text/han.ts';
import { isOurContent } from './our-content/is-our-content.ts';

/** The engine serves every union, so it holds no word of one: nothing in src and scripts, comments, examples and tests
 *  included, names an entry of our content. Examples come from the little site. */

/** What may stand there although our content has it too, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'English words of the code that are ids of ours as well': ['precision', 'relations', 'timeline'],
  'institutions of the whole country': ['中华全国总工会', '全国总工会', '人民日报', '《人民日报》', '新华社'],
  'municipalities, by whose names the level of a region is known': ['上海', '天津'],
  'what any union may have; the little site has a 工匠日 too': ['工匠日', '创新工作室', '参政议政', '编辑部'],
};

/** How many 汉字 a name needs before it can be nobody else's. A place is known by two: 杭州, 滨江. */
const leastHan = { regions: 2, people: 2, organizations: 3, programmes: 3, places: 3 } as const;

/** Ids of several words, or of one long word: `gongjiangri` is ours, `wuxiao` may be anybody's. */
const isDistinctive = (id: string): boolean => id.includes('-') || id.length >= 8;

/** Everybody's: regions that hold the whole country or the world, and names made for someone who is not named. */
const isShared = ({ collection, data }: Entry): boolean =>
  collection === 'regions' && 'level' in data && ['country', 'world'].includes(data.level);

function listNames(entry: Entry): string[] {
  if (isShared(entry)) return [];
  // The part of a title before or behind its colon is quoted alone.
  if (isArticle(entry))
    return titleOf(entry)
      .split('：')
      .filter((part) => countHan(part) >= 6 && !part.startsWith('某'));
  const least = Object.entries(leastHan).find(([collection]) => collection === entry.collection)?.[1];
  if (least === undefined) return [];
  return namesOf(entry).filter((name) => countHan(name) >= least && !name.startsWith('某'));
}

interface OwnWords {
  ids: ReadonlySet<string>;
  names: readonly string[];
}

/** Our words in a text, as `line: word`. An id counts only as a whole, between signs that ids do not have. */
function findOwnWords(text: string, { ids, names }: OwnWords): string[] {
  const near = names.filter((name) => text.includes(name));
  return text
    .split('\n')
    .flatMap((line, at) =>
      [
        ...(line.match(/\w+(?:-\w+)*/g) ?? []).filter((word) => ids.has(word)),
        ...near.filter((name) => line.includes(name)),
      ].map((word) => `${at + 1}: ${word}`),
    );
}

const { contentDir } = readSettings();
const { entries, library } = await openContent(contentDir);
const exceptions = new Set(Object.values(allowed).flat());
const all: OwnWords = {
  ids: new Set(entries.map(({ id }) => id).filter(isDistinctive)),
  names: [...new Set([...entries.flatMap(listNames), library.site.owner])].filter((name) => name),
};
/** The words of ours for which a test holds. */
function chooseWords(holds: (word: string) => boolean): OwnWords {
  return { ids: new Set([...all.ids].filter(holds)), names: all.names.filter(holds) };
}
const own = chooseWords((word) => !exceptions.has(word));

// Another's content may well have the words of our examples: the little site has them all.
test.runIf(isOurContent(contentDir))('src and scripts hold no word of our content', () => {
  expect(findEverywhere(own)).toEqual([]);
});

test.runIf(isOurContent(contentDir))(
  'every exception is one: ours has the word, and src or scripts too',
  () => {
    const found = findEverywhere(chooseWords((word) => exceptions.has(word)));
    const unneeded = [...exceptions].filter((word) => !found.some((find) => find.endsWith(` ${word}`)));
    expect(unneeded).toEqual([]);
  },
);

test.runIf(isOurContent(contentDir))('our words are gathered from every place that has them', () => {
  const text = '“杭州”\nid: yang-jinlong，共\nyang-jinlong-2, hangzhouer\n杨金龙在王星记\nrelations';
  expect(findOwnWords(text, own)).toEqual(['1: 杭州', '2: yang-jinlong', '4: 王星记', '4: 杨金龙']);
});

/** As `file:line: word`. */
function findEverywhere(words: OwnWords): string[] {
  return listFiles().flatMap((file) =>
    findOwnWords(readFileSync(join(projectDir, file), 'utf8'), words).map((find) => `${file}:${find}`),
  );
}

function listFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts'];
  const names = execFileSync('git', args, { cwd: projectDir, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  // A file that is taken away and not yet committed is still in the index.
  return [...new Set(names.split('\n'))].filter((name) => name !== '' && existsSync(join(projectDir, name)));
}
