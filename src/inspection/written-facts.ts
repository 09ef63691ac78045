import type { PageFacts } from './parse-page.ts';

/** The facts of a page as one line of text, to be kept or handed to another process. */
export function writeFacts(facts: PageFacts): string {
  return JSON.stringify(facts, writeSets);
}

/** The facts that were written so. Throws where the text is something else. */
export function parseFacts(line: string): PageFacts {
  const facts = JSON.parse(line) as PageFacts;
  return { ...facts, ids: new Set(facts.ids) };
}

/** JSON knows no sets. */
function writeSets(_: string, value: unknown): unknown {
  return value instanceof Set ? [...(value as Set<unknown>)] : value;
}
