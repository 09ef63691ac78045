import { collections, listEndings } from '../../model/collections.ts';
import type { CollectionName } from '../../model/names.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { listNames } from '../../model/entry-names.ts';
import { indexEntries, titleOfFile, type EntryIndex } from '../entry-index.ts';
import { NearestNames } from '../nearest-names.ts';
import { isJoinedText } from '../values.ts';

/** An entry may only name people, places, sources … that we have an entry for, by id or by a name that one of them alone bears.
 *  Why: readers follow names; a dead name is the complaint we hear most. */
export const referenceMissing = defineCheck({
  code: 'reference-missing',
  scope: 'library',
  check({ files, rootFiles, unread }, report) {
    const index = indexEntries(files);
    const suggest = openSuggestions(index);
    for (const file of [...files, ...rootFiles]) {
      for (const { id, path, to } of file.references) {
        if (id.trim() === '' || (typeof path.at(-1) === 'number' && isJoinedText(id))) continue;
        if (to.some((name) => index.get(name)?.has(id) === true || unread.has(`${name}/${id}`))) continue;
        const labels = to.map((name) => collections[name].label).join('或');
        report(file, {
          ...file.parsed.locate(path),
          length: [...id].length,
          field: labels,
          ...explain(id, labels, suggest(id, to)),
        });
      }
    }
  },
});

interface Suggestion {
  hint: string;
  /** All that bear the name. */
  same?: number;
}

function explain(id: string, labels: string, { hint, same }: Suggestion): { message: string; hint: string } {
  const message =
    same === undefined
      ? `「${labels}」里没有 ${id}。`
      : `「${labels}」里有 ${same} 条叫“${id}”，不知道是哪一条。`;
  return { message, hint };
}

/** The entries that a field may name, by their ids and by all that people call them. */
interface Named {
  byId: ReadonlyMap<string, ContentFile>;
  byName: ReadonlyMap<string, readonly ContentFile[]>;
}

function openSuggestions(index: EntryIndex): (id: string, to: readonly CollectionName[]) => Suggestion {
  const nearest = new NearestNames();
  const lists = new Map<string, Named>();
  return (id, to) => {
    const key = to.join(' ');
    const named = lists.get(key) ?? listNamed(index, to);
    lists.set(key, named);
    return suggest(id, named, nearest, to);
  };
}

function describe(file: ContentFile): string {
  return `${file.id}（${file.path} ${titleOfFile(file)}）`;
}

function listNamed(index: EntryIndex, to: readonly CollectionName[]): Named {
  const byId = new Map<string, ContentFile>();
  const byName = new Map<string, ContentFile[]>();
  for (const file of to.flatMap((name) => [...(index.get(name)?.values() ?? [])])) {
    if (!byId.has(file.id)) byId.set(file.id, file);
    for (const name of listNames(file.parsed.data)) {
      const same = byName.get(name) ?? [];
      same.push(file);
      byName.set(name, same);
    }
  }
  return { byId, byName };
}

function suggest(
  id: string,
  { byId, byName }: Named,
  nearest: NearestNames,
  [folder]: readonly CollectionName[],
): Suggestion {
  const same = byName.get(id.trim()) ?? [];
  if (same.length > 1) return { hint: `写编号：${same.map(describe).join('，或 ')}。`, same: same.length };
  const bare = id
    .replace(/^.*\//, '')
    .replace(/\.(?:yaml|mdx?)$/, '')
    .toLowerCase();
  const near = nearest.find(bare, byId) ?? nearest.find(id, byName)?.[0];
  if (near) return { hint: `你是不是想写 ${near.id}（${titleOfFile(near)}）？` };
  if (folder === undefined) return { hint: '改成已有的编号。' };
  const name = /^[a-z0-9-]+$/.test(id) ? id : '编号';
  return { hint: `先建 content/${folder}/${name}${listEndings(folder)[0] ?? ''}，或改成已有的编号。` };
}
