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
