import type { PageFacts } from './page-facts.ts';

/** The facts of a page as one line of text, to be kept or handed to another process. */
export function writeFacts(facts: PageFacts): string {
  // JSON knows no sets. To have each value asked whether it is one takes twice as long.
  return JSON.stringify({ ...facts, ids: [...facts.ids] });
}

/** The facts that were written so. Throws where the text is something else. */
export function parseFacts(line: string): PageFacts {
  const facts = JSON.parse(line) as PageFacts;
  return { ...facts, ids: new Set(facts.ids) };
}
