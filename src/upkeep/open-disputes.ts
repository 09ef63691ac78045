import { keyOf, titleOf, type Entry, type EntryOf } from '../library/entry.ts';
import { describeFigureTime, describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import type { AdviceText, Care } from './advice.ts';

/** Where sources disagree, the site says which it follows and why.
 *  Why: two numbers without a word between them are two errors to a reader. */
export const openDisputes: Care = {
  kind: 'dispute-open',
  label: '说法不一，没有说明',
  about: '来源之间、条目之间有出入，读者看不到本站怎样取舍。',
  list: ({ library, entries }) =>
    [
      ...entries.flatMap(listBareDisputes),
      ...listTwins(library.list('figures'), sayFigure, ({ data: { unit, region } }) => [unit, region]),
      ...listTwins(
        library.list('terms'),
        ({ data }) => `“${data.text}”`,
        ({ data }) => [data.said, data.saidOn],
      ),
    ].filter(({ file }) => isPublished(library, entries, file)),
};

/** What is not published yet is not read yet. */
function isPublished(library: Library, entries: readonly Entry[], file: string): boolean {
  const entry = entries.find((one) => one.file === file);
  return entry !== undefined && library.find(entry.collection, entry.id) !== undefined;
}

function listBareDisputes(entry: Entry): AdviceText[] {
  const disputes = 'disputes' in entry.data ? (entry.data.disputes ?? []) : [];
  return disputes
    .filter(({ note }) => note === undefined)
    .map(({ point }) => ({
      file: entry.file,
      title: titleOf(entry),
      message: `“${point}”各家说法不一，没有写“处理”。`,
      hint: '在“来源不一”的“处理”里写一句：本站用哪一种说法，为什么。',
    }));
}

type Twin = EntryOf<'figures'> | EntryOf<'terms'>;

/** Entries of one name that say different things about the same, of which none explains itself. */
function listTwins<E extends Twin>(
  entries: readonly E[],
  say: (entry: E) => string,
  same: (entry: E) => readonly (string | undefined)[],
): AdviceText[] {
  const groups = Map.groupBy(entries, (entry) =>
    JSON.stringify([titleOf(entry), timeOf(entry), ...same(entry)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    const other = first && others.find((entry) => say(entry) !== say(first));
    if (!first || !other || group.some(isExplained)) return [];
    return [
      {
        file: first.file,
        title: titleOf(first),
        message: `这里是${say(first)}，${keyOf(other)} 是${say(other)}。`,
        hint: '核对两处的来源：写错了就改；来源本来就不一样，就在“来源不一”或者“说明”里写清楚。',
      },
    ];
  });
}

const sayFigure = (figure: EntryOf<'figures'>): string => describeFigureValue(figure);
const timeOf = (entry: Twin): string => (entry.collection === 'figures' ? describeFigureTime(entry) : '');
const isExplained = ({ data }: Twin): boolean => data.note !== undefined || (data.disputes ?? []).length > 0;
