import { findRole, type Role } from './paragraph-role.ts';
import type { Paragraph } from './reflow.ts';
import { findOwnText } from './word-match.ts';

/** One article of a page. */
export interface PagePart {
  headlines: Paragraph[];
  /** The unit that signs it. */
  unit?: string;
  body: Paragraph[];
  /** Words below its pictures, where they stood apart from the text. */
  captions: Paragraph[];
}

export interface SplitPage {
  parts: PagePart[];
  /** Headlines and captions of which nobody can say to which article they belong. */
  unplaced: Paragraph[];
}

interface Marked {
  paragraph: Paragraph;
  role: Role;
}

/** Parts the articles of a newspaper page. An article opens with 本报讯 or a byline; fewer than two of these, and the
 *  text is one. Headlines directly above an opening belong to it; those that stand apart are matched by their words. */
export function splitPage(paragraphs: readonly Paragraph[]): SplitPage {
  const marked = paragraphs.map((paragraph) => ({ paragraph, role: findRole(paragraph) }));
  const starts = findStarts(marked);
  if (starts.length < 2)
    return { parts: [{ headlines: [], body: [...paragraphs], captions: [] }], unplaced: [] };
  const { groups, before } = cutGroups(marked, starts);
  const runs = groups.map((group) => group.headlines.length);
  const areHeadlinesApart = runs.includes(0) && runs.some((count) => count > 1);
  const loose: Paragraph[] = before.map(({ paragraph }) => paragraph);
  const parts = groups.map((group) => {
    const captions = group.body.filter(({ role }) => role === 'caption');
    loose.push(...captions.map(({ paragraph }) => paragraph));
    if (areHeadlinesApart) loose.push(...group.headlines);
    return {
      headlines: areHeadlinesApart ? [] : group.headlines,
      body: group.body.filter(({ role }) => role !== 'caption').map(({ paragraph }) => paragraph),
      captions: [],
    };
  });
  return { parts, unplaced: placeLoose(loose, parts) };
}

/** Where articles open; the 本报讯 that follows a byline is the same opening, a byline behind the text opens nothing. */
function findStarts(marked: readonly Marked[]): number[] {
  return [...marked.keys()].filter((index) => {
    const role = marked[index]?.role;
    if (marked[index - 1]?.role === 'byline') return false;
    return role === 'opener' || (role === 'byline' && index < marked.length - 1);
  });
}

interface Group {
  headlines: Paragraph[];
  body: Marked[];
}

function cutGroups(
  marked: readonly Marked[],
  starts: readonly number[],
): { groups: Group[]; before: Marked[] } {
  const heads = starts.map((start) => {
    let head = start;
    while (head > 0 && marked[head - 1]?.role === 'headline') head -= 1;
    return head;
  });
  const groups = starts.map((start, index) => ({
    headlines: marked.slice(heads[index], start).map(({ paragraph }) => paragraph),
    body: marked.slice(start, heads[index + 1] ?? marked.length),
  }));
  return { groups, before: marked.slice(0, heads[0]) };
}

/** Puts each loose piece to the article that alone shares its words. Gives back what found no place. */
function placeLoose(loose: readonly Paragraph[], parts: readonly PagePart[]): Paragraph[] {
  const texts = parts.map(({ body }) => body.map(({ text }) => text).join('\n'));
  return loose.filter((paragraph) => {
    const part = parts[findOwnText(paragraph.text, texts) ?? -1];
    if (!part) return true;
    const role = findRole(paragraph);
    if (role === 'headline' && part.headlines.length < 3) part.headlines.push(paragraph);
    else part.body.push(paragraph);
    return false;
  });
}
