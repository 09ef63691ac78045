import { defineCheck } from '../check.ts';
import { indexEntries, titleOfFile } from '../entry-index.ts';

/** What is published does not rest on what is not.
 *  Why: a policy that “implements” a draft shows a title that leads nowhere. */
export const referenceDraft = defineCheck({
  code: 'reference-draft',
  scope: 'library',
  check({ files, rootFiles }, report) {
    const index = indexEntries(files);
    for (const file of [...files, ...rootFiles]) {
      if (file.parsed.data['draft'] === true) continue;
      for (const { id, path, to, written = id } of file.references) {
        const target = to.map((name) => index.get(name)?.get(id)).find((entry) => entry !== undefined);
        if (target?.parsed.data['draft'] !== true) continue;
        report(file, {
          ...file.parsed.locate(path),
          length: [...written].length,
          message: `${id}（${titleOfFile(target)}）还是草稿，不会发布。`,
          hint: `先发布 ${target.path}（删掉其中的 draft: true），或去掉这个编号。`,
        });
      }
    }
  },
});
