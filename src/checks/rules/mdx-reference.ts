import { collections } from '../../model/collections.ts';
import { mdxReferences, type MdxComponentName } from '../../model/mdx-components.ts';
import { defineCheck } from '../check.ts';
import { indexEntries, titleOfFile } from '../entry-index.ts';
import { NearestNames } from '../nearest-names.ts';

/** A component shows a figure or a formulation that we have.
 *  Why: a number in the middle of a sentence was simply not there: “累计有对师徒”. */
export const mdxReference = defineCheck({
  code: 'mdx-reference',
  scope: 'library',
  check({ files, unread }, report) {
    const index = indexEntries(files);
    const names = new NearestNames();
    for (const file of files) {
      for (const { name, attributes, line, column } of file.links?.components ?? []) {
        const collection = mdxReferences[name as MdxComponentName];
        const { id } = attributes;
        if (!collection || id === undefined) continue;
        const entries = index.get(collection);
        if (entries?.has(id) === true || unread.has(`${collection}/${id}`)) continue;
        const nearest = entries && names.find(id, entries);
        report(file, {
          line,
          column,
          message: `「${collections[collection].label}」里没有 ${id}，这里会是空的。`,
          hint: nearest
            ? `你是不是想写 ${nearest.id}（${titleOfFile(nearest)}）？`
            : `先建 content/${collection}/${id}.yaml，或直接写文字。`,
        });
      }
    }
  },
});
