import { slugHeadings } from '../../markdown/heading-ids.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { indexEntries } from '../entry-index.ts';
import { linksOf, parseTarget } from '../link-target.ts';
import { NearestNames } from '../nearest-names.ts';

/** A link to a section leads to a heading that is there; a clause of a policy too is reached by its heading.
 *  Why: the reader lands at the top of a long page and has to look for the place. */
export const linkAnchor = defineCheck({
  code: 'link-anchor',
  scope: 'library',
  check({ files }, report) {
    const index = indexEntries(files);
    const known = new Map<ContentFile, Anchors | undefined>();
    const nearest = new NearestNames();
    for (const file of files) {
      for (const { url, line, column, length } of linksOf(file)) {
        const target = parseTarget(url, file);
        if (target.kind !== 'entry' || target.hash === '') continue;
        const aim = index.get(target.collection)?.get(target.id);
        if (aim && !known.has(aim)) known.set(aim, listAnchors(aim));
        const anchors = aim && known.get(aim);
        if (!anchors || anchors.slugs.has(target.hash)) continue;
        report(file, {
          ...{ line, column, length },
          message: `那一页没有“${target.hash}”这个小标题。`,
          hint: writeHint(target.hash, anchors, nearest),
        });
      }
    }
  },
});

/** Where a link into a page can land. */
interface Anchors {
  slugs: ReadonlyMap<string, string>;
  /** The first slug of each clause, by its number. */
  clauses: ReadonlyMap<string, string>;
  isLawCard: boolean;
}

/** The headings of an article, the clauses of a law card. Nothing is said of other pages. */
function listAnchors({ links, parsed }: ContentFile): Anchors | undefined {
  const { clauses } = parsed.data;
  const numbers = Array.isArray(clauses) ? clauses.map(numberOf) : undefined;
  const names = links?.headings ?? numbers;
  if (!names) return undefined;
  const slugs = slugHeadings(names);
  return {
    slugs: new Map(slugs.map((slug) => [slug, slug])),
    clauses: new Map(slugs.toReversed().map((slug) => [clause.exec(slug)?.[0] ?? '', slug])),
    isLawCard: links === undefined,
  };
}

function numberOf(row: unknown): string {
  return String((row as { number?: unknown } | null)?.number);
}

const clause = /^第[〇零一二三四五六七八九十百千\d]+[条章节款编]/;

function writeHint(hash: string, { slugs, clauses, isLawCard }: Anchors, nearest: NearestNames): string {
  const number = clause.exec(hash)?.[0];
  const near = number === undefined ? nearest.find(hash, slugs) : clauses.get(number);
  if (near !== undefined) return `你是不是想写 #${near}？`;
  if (isLawCard) return `那一页有：${showSlugs(slugs)}；要新的一条，写进它的 clauses。`;
  if (number !== undefined)
    return `只有小标题可以直接链接到：在那一页把这一条写成“### ${number}”，或只链接到那一页。`;
  return `可以链接到：${showSlugs(slugs) || '（那一页没有小标题）'}。`;
}

const mostShown = 30;

function showSlugs(slugs: ReadonlyMap<string, string>): string {
  const shown = [...slugs.keys().take(mostShown)].map((slug) => `#${slug}`).join('、');
  return slugs.size > mostShown ? `${shown} 等 ${slugs.size} 处` : shown;
}
