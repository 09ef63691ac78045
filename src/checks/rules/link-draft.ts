import { defineCheck } from '../check.ts';
import { indexEntries, titleOfFile } from '../entry-index.ts';
import { linksOf, parseTarget } from '../link-target.ts';

/** A published article does not link to a draft.
 *  Why: the draft has no page; the reader meets “页面不存在” where the editor sees the article. */
export const linkDraft = defineCheck({
  code: 'link-draft',
  scope: 'library',
  check({ files }, report) {
    const index = indexEntries(files);
    for (const file of files) {
      if (file.parsed.data['draft'] === true) continue;
      for (const { url, line, column, length } of linksOf(file)) {
        const target = parseTarget(url, file);
        const entry = target.kind === 'entry' ? index.get(target.collection)?.get(target.id) : undefined;
        if (entry?.parsed.data['draft'] !== true) continue;
        report(file, {
          line,
          column,
          length,
          message: `链接指向的“${titleOfFile(entry)}”还是草稿，没有页面。`,
          hint: `先发布 ${entry.path}（删掉其中的 draft: true），或去掉链接。`,
        });
      }
    }
  },
});
