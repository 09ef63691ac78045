import { topics } from '../model/article.ts';
import { listSpirits } from '../model/site.ts';
import type { Proposal, Reading } from './proposal.ts';

/** The spirits by their words, and a topic only where its very word is said twice. */
export function proposeWords({ text, library }: Reading): Proposal[] {
  return [
    proposeList('spirits', listSpirits(library.site), text, 1),
    proposeList('topics', topics, text, 2),
  ].flatMap((proposal) => proposal ?? []);
}

function proposeList(
  key: string,
  words: readonly string[],
  text: string,
  least: number,
): Proposal | undefined {
  const found = words
    .map((word) => ({ word, count: text.split(word).length - 1 }))
    .filter(({ count }) => count >= least)
    .sort((left, right) => right.count - left.count)
    .slice(0, 3);
  if (found.length === 0) return undefined;
  const reason = `文中写到${found.map(({ word, count }) => `“${word}” ${count} 次`).join('、')}`;
  return { key, value: found.map(({ word }) => word), reason };
}
