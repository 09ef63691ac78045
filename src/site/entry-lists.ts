import type { Entry, EntryOf } from '../library/entry.ts';
import { formatDate } from '../text/dates.ts';

/** A heading and the sentences under it. */
export interface TextList {
  label: string;
  items: string[];
}

/** Lists of sentences: rounds of an award, steps and results of a programme. */
export function listTexts(entry: Entry): TextList[] {
  if (entry.collection === 'documents') return listRounds(entry.data.rounds ?? []);
  if (entry.collection !== 'programmes') return [];
  return [
    { label: '做法', items: entry.data.steps ?? [] },
    { label: '结果', items: entry.data.results ?? [] },
  ].filter(({ items }) => items.length > 0);
}

/** 第四届（2020年9月25日）：30名。吕金香、陈明。 */
function listRounds(rounds: NonNullable<EntryOf<'documents'>['data']['rounds']>): TextList[] {
  const items = rounds.map(({ name, on, count, names = [], note }) => {
    const head = name + (on === undefined ? '' : `（${formatDate(on)}）`);
    const facts = [count === undefined ? '' : `${count}名`, names.join('、'), note?.replace(/。$/, '') ?? ''];
    return `${head}：${facts.filter(Boolean).join('；')}。`;
  });
  return items.length === 0 ? [] : [{ label: '历届', items }];
}
