import { slugHeadings } from '../../markdown/heading-ids.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { indexEntries } from '../entry-index.ts';
import { linksOf, readTarget } from '../link-target.ts';

/** A link to a section leads to a heading that is there; a clause of a policy too is reached by its heading.
 *  Why: the reader lands at the top of a long page and has to look for the place. */
export const linkAnchor = defineCheck({
  code: 'link-anchor',
  scope: 'library',
  check({ files }, report) {
    const index = indexEntries(files);
    for (const file of files) {
      for (const { url, line, column, length } of linksOf(file)) {
        const target = readTarget(url, file);
        if (target.kind !== 'entry' || target.hash === '') continue;
        const aim = index.get(target.collection)?.get(target.id);
        const slugs = aim && listAnchors(aim);
        if (!slugs || slugs.includes(target.hash)) continue;
        report(file, {
          ...{ line, column, length },
          message: `那一页没有“${target.hash}”这个小标题。`,
          hint: writeHint(target.hash, slugs, aim.links === undefined),
        });
      }
    }
  },
});

/** Where a link can land: the headings of an article, the clauses of a law card. Nothing is said of other pages. */
function listAnchors({ links, parsed }: ContentFile): string[] | undefined {
  if (links) return slugHeadings(links.headings);
  const { clauses } = parsed.data;
  if (!Array.isArray(clauses)) return undefined;
  return slugHeadings(clauses.map((row: unknown) => String((row as { number?: unknown } | null)?.number)));
}

const clause = /^第[〇零一二三四五六七八九十百千\d]+[条章节款编]/;

function writeHint(hash: string, slugs: readonly string[], isLawCard: boolean): string {
  const number = clause.exec(hash)?.[0];
  const near =
    slugs.find((slug) => number !== undefined && clause.exec(slug)?.[0] === number) ??
    findNearest(hash, number === undefined ? slugs : []);
  if (near !== undefined) return `你是不是想写 #${near}？`;
  if (isLawCard)
    return `那一页有：${slugs.map((slug) => `#${slug}`).join('、')}；要新的一条，写进它的 clauses。`;
  if (number !== undefined)
    return `只有小标题可以直接链接到：在那一页把这一条写成“### ${number}”，或只链接到那一页。`;
  return `可以链接到：${slugs.map((slug) => `#${slug}`).join('、') || '（那一页没有小标题）'}。`;
}
