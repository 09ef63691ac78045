import { collections, listEndings } from '../../model/collections.ts';
import type { CollectionName } from '../../model/names.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { indexEntries, namesOfFile, titleOfFile } from '../entry-index.ts';
import { isJoinedText } from '../values.ts';

/** An entry may only name people, places, sources … that we have an entry for.
 *  Why: readers follow names; a dead name is the complaint we hear most. */
export const referenceMissing = defineCheck({
  code: 'reference-missing',
  scope: 'library',
  check({ files, rootFiles, unread }, report) {
    const index = indexEntries(files);
    for (const file of [...files, ...rootFiles]) {
      for (const { id, path, to } of file.references) {
        if (id.trim() === '' || (typeof path.at(-1) === 'number' && isJoinedText(id))) continue;
        if (to.some((name) => index.get(name)?.has(id) === true || unread.has(`${name}/${id}`))) continue;
        const known = to.flatMap((name) => [...(index.get(name)?.values() ?? [])]);
        const labels = to.map((name) => collections[name].label).join('或');
        report(file, {
          ...file.parsed.locate(path),
          length: [...id].length,
          field: labels,
          message: `「${labels}」里没有 ${id}。`,
          ...suggest(id, known, to),
        });
      }
    }
  },
});

function suggest(
  id: string,
  known: readonly ContentFile[],
  [folder]: readonly CollectionName[],
): { hint: string; fix?: string } {
  const named = known.filter((file) => namesOfFile(file).includes(id.trim()));
  const [only] = named;
  if (only && named.length === 1) return { hint: `写编号 ${only.id}，不写名称。`, fix: only.id };
  const byId = findNearest(
    id
      .replace(/^.*\//, '')
      .replace(/\.(?:yaml|mdx?)$/, '')
      .toLowerCase(),
    known.map((file) => file.id),
  );
  const near = known.find((file) => file.id === byId) ?? findByName(id, known);
  if (near) return { hint: `你是不是想写 ${near.id}（${titleOfFile(near)}）？` };
  if (folder === undefined) return { hint: '改成已有的编号。' };
  const name = /^[a-z0-9-]+$/.test(id) ? id : '编号';
  return { hint: `先建 content/${folder}/${name}${listEndings(folder)[0] ?? ''}，或改成已有的编号。` };
}

function findByName(name: string, known: readonly ContentFile[]): ContentFile | undefined {
  const nearest = findNearest(name, known.flatMap(namesOfFile));
  return nearest === undefined ? undefined : known.find((file) => namesOfFile(file).includes(nearest));
}
