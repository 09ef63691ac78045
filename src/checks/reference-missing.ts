import { collections } from '../model/collections.ts';
import { listReferences } from '../model/references.ts';
import { findNearest } from '../text/ids.ts';
import { defineCheck, type ContentFile } from './check.ts';

/** An entry may only name people, places, sources … that we have an entry for.
 *  Why: readers follow names; a dead name is the complaint we hear most. */
export const referenceMissing = defineCheck({
  code: 'reference-missing',
  scope: 'library',
  check(files, report) {
    const ids = collectIds(files);
    for (const file of files) {
      for (const { id, path, to } of listReferences(file.collection, file.parsed.data)) {
        if (to.some((name) => ids.get(name)?.has(id) === true)) continue;
        const known = to.flatMap((name) => [...(ids.get(name) ?? [])]);
        const nearest = findNearest(id, known);
        const labels = to.map((name) => collections[name].label).join('或');
        report(file, {
          ...file.parsed.locate(path),
          length: id.length,
          field: labels,
          message: `${labels}里没有 ${id}。`,
          hint: nearest
            ? `你是不是想写 ${nearest}？`
            : `先建 content/${to[0] ?? ''}/${id}.yaml，或改成已有的编号。`,
        });
      }
    }
  },
});

function collectIds(files: readonly ContentFile[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { collection, id } of files) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}
