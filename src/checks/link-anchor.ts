import { slugHeading } from '../markdown/heading-ids.ts';
import { findNearest } from '../text/ids.ts';
import { defineCheck } from './check.ts';
import { indexEntries } from './entry-index.ts';
import { linksOf, readTarget } from './link-target.ts';

/** A link to a section leads to a heading that is there.
 *  Why: the reader lands at the top of a long page and has to look for the place. */
export const linkAnchor = defineCheck({
  code: 'link-anchor',
  scope: 'library',
  check({ files }, report) {
    const index = indexEntries(files);
    for (const file of files) {
      for (const { url, line, column, length } of linksOf(file)) {
        const target = readTarget(url, file);
        if (target.kind !== 'entry' || target.hash === '' || /^第.+[条章节]/.test(target.hash)) continue;
        const entry = index.get(target.collection)?.get(target.id);
        const slugs = entry?.links?.headings.map(slugHeading);
        if (!slugs || slugs.includes(target.hash.replace(/-\d+$/, '')) || slugs.includes(target.hash))
          continue;
        const nearest = findNearest(target.hash, slugs);
        report(file, {
          line,
          column,
          length,
          message: `那一页没有“${target.hash}”这个小标题。`,
          hint:
            nearest === undefined
              ? `可以链接到：${slugs.join('、') || '（那一页没有小标题）'}。`
              : `你是不是想写 #${nearest}？`,
        });
      }
    }
  },
});
