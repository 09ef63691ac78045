import { listSpirits } from '../model/site.ts';
import type { Proposal, Reading } from './proposal.ts';

/** A word that is looked for, and what is written where it is found: the word itself, or the id of what it names. */
interface Word {
  word: string;
  value: string;
}

/** The spirits by their words, and a topic only where its very word is said twice. */
export function proposeWords({ text, library }: Reading): Proposal[] {
  const spirits = listSpirits(library.site).map((word) => ({ word, value: word }));
  const topics = library.list('topics').map(({ id, data }) => ({ word: data.name, value: id }));
  return [proposeList('spirits', spirits, text, 1), proposeList('topics', topics, text, 2)].flatMap(
    (proposal) => proposal ?? [],
  );
}

function proposeList(key: string, words: readonly Word[], text: string, least: number): Proposal | undefined {
  const found = words
    .map(({ word, value }) => ({ word, value, count: text.split(word).length - 1 }))
    .filter(({ count }) => count >= least)
    .sort((left, right) => right.count - left.count)
    .slice(0, 3);
  if (found.length === 0) return undefined;
  const reason = `文中写到${found.map(({ word, count }) => `“${word}” ${count} 次`).join('、')}`;
  return { key, value: found.map(({ value }) => value), reason };
}
