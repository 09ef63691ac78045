import type { Scope } from './ask.ts';
import { answerExactly, type Group } from './exact.ts';

export interface Answer {
  exact: Group;
  related: readonly Group[];
}

/** With so many exact hits nobody needs others beside them. */
const enough = 10;

/** Everything that answers a text. Without a text, every document: a reader may come by the filters alone. */
export async function findAnswer(scope: Scope, text: string): Promise<Answer> {
  if (text === '') {
    const all = await scope.index.find(undefined, scope.sort === 'date' ? 'date' : 'order');
    const hits = [...all.keys()].map((id) => ({ id, score: 0 }));
    return { exact: { label: '全部内容', phrases: [], hits }, related: [] };
  }
  const exact = await answerExactly(scope, text);
  if (exact.hits.length >= enough) return { exact, related: [] };
  // What finds a way around is loaded when it is needed.
  const { findNearest, findSynonyms } = await import('./related.ts');
  const related = await (exact.hits.length > 0 ? findSynonyms(scope, text, exact) : findNearest(scope, text));
  return { exact, related: related ? [related] : [] };
}
