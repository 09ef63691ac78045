import { textStart } from '../index/places.ts';
import { parseClauseQuestion } from '../terms/clauses.ts';
import { listClauseWords, listWords } from '../terms/words.ts';
import { askPhrase, type Scope } from './ask.ts';
import type { Group } from './exact.ts';

/** The texts that are called so and have a clause of this number, the shortest name first: 中华人民共和国工会法 before what
 *  explains it. */
export async function askClause(scope: Scope, text: string): Promise<Group | undefined> {
  const asked = parseClauseQuestion(text);
  if (!asked) return undefined;
  const { law, clause } = asked;
  const [named, numbered, ranked] = await Promise.all([
    scope.index.find(listWords(law)),
    scope.index.find(listClauseWords(clause)),
    askPhrase(scope, law),
  ]);
  const hits = ranked.filter(({ id }) => numbered.has(id) && (named.get(id) ?? textStart) < textStart);
  return hits.length === 0 ? undefined : { label: `“${law}”的${clause}`, phrases: [clause], hits };
}
