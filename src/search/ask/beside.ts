import type { Scope } from './ask.ts';
import { answerExactly, type Group } from './exact.ts';
import { replaceSynonyms } from '../terms/synonyms.ts';

/** What says the same in other words, beside the exact hits: pages that are not among them. */
export async function findSynonyms(scope: Scope, text: string, exact: Group): Promise<Group | undefined> {
  const shown = new Set(exact.hits.map(({ id }) => id));
  for (const other of replaceSynonyms(await scope.index.readSynonyms(), text)) {
    if (other.includes(text) || text.includes(other)) continue;
    const group = await answerExactly(scope, other);
    const hits = group.hits.filter(({ id }) => !shown.has(id));
    if (hits.length > 0) return { label: `意思相同：“${other}”`, phrases: group.phrases, hits };
  }
  return undefined;
}

/** A phrase on fewer pages than this is likely cut where no page cuts it. */
const few = 3;
/** A sentence that stands somewhere is found; only of a few words one may ask in parts. */
const aFewWords = 10;

/** Beside a short phrase on a page or two: the pages that hold its parts. */
export async function findParts(scope: Scope, text: string, exact: Group): Promise<Group | undefined> {
  if (exact.hits.length >= few || text.length > aFewWords) return undefined;
  const { tryParts } = await import('./related.ts');
  const group = await tryParts(scope, text, await scope.index.readNames());
  const shown = new Set(exact.hits.map(({ id }) => id));
  const hits = group?.hits.filter(({ id }) => !shown.has(id)) ?? [];
  return group && hits.length > 0 ? { ...group, hits } : undefined;
}
