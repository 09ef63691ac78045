import type { HastPluginDefinition } from 'satteri';

/** A heading of an article, for its table of contents and for links to the spot. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

declare module 'satteri' {
  interface DataMap {
    headings: Heading[];
  }
}

/** Gives every heading an id made of its own words: 三、怎样认定 → 三怎样认定; the second of the same words gets -2. */
export function createHeadingIds(): HastPluginDefinition {
  const seen = new Map<string, number>();
  const headings: Heading[] = [];
  return {
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, ctx) {
        const text = ctx.textContent(node).trim();
        if (node.properties['id'] !== undefined) return;
        const slug = makeUnique(slugHeading(text), seen);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        ctx.data.headings = headings;
        ctx.setProperty(node, 'id', slug);
      },
    },
  };
}

/** Letters, digits and Han characters only, joined by hyphens where blanks stood; never empty. */
export function slugHeading(text: string): string {
  return (
    text
      .trim()
      .toLowerCase()
      .replace(/\s+/g, '-')
      .replace(/[^\p{L}\p{N}-]/gu, '') || 'section'
  );
}

/** The ids that headings with these texts get on one page, in order. */
export function slugHeadings(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => makeUnique(slugHeading(text), seen));
}

function makeUnique(slug: string, seen: Map<string, number>): string {
  const count = (seen.get(slug) ?? 0) + 1;
  seen.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
