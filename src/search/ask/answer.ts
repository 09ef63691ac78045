import { orderHits, type Scope } from './ask.ts';
import { answerExactly, type Group } from './exact.ts';
import { isLetters } from './query.ts';

export interface Answer {
  exact: Group;
  related: readonly Group[];
  /** Whether the related hits stand before the exact ones. */
  relatedFirst?: boolean;
}

/** With so many exact hits nobody needs others beside them. */
const enough = 10;

/** 第33条, 三十三条. */
const isNumbered = /[\d〇零一二三四五六七八九十百千]\s*条/;

/** Everything that answers a text. Without a text, every document: a reader may come by the filters alone. */
export async function findAnswer(scope: Scope, text: string): Promise<Answer> {
  if (text === '') {
    const all = await scope.index.find(undefined);
    const hits = await orderHits(
      scope,
      [...all.keys()].map((id) => ({ id, score: 0 })),
    );
    return { exact: { label: '全部内容', phrases: [], hits }, related: [] };
  }
  const exact = await answerExactly(scope, text);
  if (isNumbered.test(text)) {
    const clause = await (await import('./clause.ts')).askClause(scope, text);
    if (clause) return { exact, related: [clause], relatedFirst: true };
  }
  // What finds a way around is loaded when it is needed.
  if (exact.hits.length === 0)
    return { exact, related: listGroup(await (await import('./related.ts')).findNearest(scope, text)) };
  if (isLetters(text)) {
    const sounding = await (await import('./by-letters.ts')).askByLetters(scope, text);
    if (sounding) return { exact, related: [sounding], relatedFirst: bestOf(sounding) > bestOf(exact) };
  }
  if (exact.hits.length >= enough) return { exact, related: [] };
  return { exact, ...(await (await import('./beside.ts')).findBeside(scope, text, exact)) };
}

function bestOf({ hits }: Group): number {
  return hits[0]?.score ?? 0;
}

function listGroup(group: Group | undefined): Group[] {
  return group ? [group] : [];
}
