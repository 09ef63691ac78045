import { titleOf } from '../library/entry.ts';
import { listRegionPath } from '../library/regions.ts';
import { articleReferences } from '../model/shared.ts';
import { matchedDirectories, pickDirectory, type EntryMatch } from './match-names.ts';
import type { Proposal, Reading } from './proposal.ts';

/** The fields of an article that name entries of these directories. */
const fields = matchedDirectories.filter((name) => name in articleReferences);

/** The people, organisations and so on that the text names. A name that several entries bear is left to the editor. */
export function proposeNames(reading: Reading): Proposal[] {
  return fields.flatMap((key): Proposal[] => {
    const { certain, doubtful } = pickDirectory(reading.names, key);
    const notes = doubtful.map(
      ({ name, entries }) =>
        `“${name}”拿不准，可能是 ${entries.map((entry) => `${entry.id}（${titleOf(entry)}）`).join(' 或 ')}，是就写上`,
    );
    if (certain.length === 0 && notes.length === 0) return [];
    const reason = certain.length > 0 ? `文中写到${describe(certain)}` : '名录里有相近的名字，请核对';
    return [
      {
        key,
        ...(certain.length > 0 ? { value: certain.map(({ id }) => id) } : {}),
        reason,
        ...(notes.length > 0 ? { notes } : {}),
      },
    ];
  });
}

function describe(matches: readonly EntryMatch[]): string {
  return matches
    .map(({ names, count }) => `“${names.join('”“')}”${count > 1 ? ` ${count} 次` : ''}`)
    .join('、');
}

/** The region most named, by itself or through its organisations. Where two are near, both are told and none is set. */
export function proposeRegion({ names, library, title }: Reading): Proposal {
  const scores = new Map<string, number>();
  const add = (id: string, count: number): void => void scores.set(id, (scores.get(id) ?? 0) + count);
  for (const { id, count } of pickDirectory(names, 'regions').certain) add(id, count);
  for (const { id, count } of pickDirectory(names, 'organizations').certain) {
    add(library.get('organizations', id).data.region, count);
  }
  for (const { name, entries } of names) {
    const [entry] = entries;
    if (entry?.collection === 'regions' && title?.includes(name) === true) add(entry.id, 3);
  }
  const order = [...scores].sort(([, left], [, right]) => right - left);
  const [best] = order;
  if (!best) return { key: 'region', reason: '文中没有写到名录里的地区，请补上' };
  const above = new Set(listRegionPath(library, best[0]).map(({ id }) => id));
  const rival = order.find(([id]) => !above.has(id));
  const label = (id: string): string => library.find('regions', id)?.data.name ?? id;
  const told = order.slice(0, 4).map(([id, count]) => `${id}（${label(id)}，${count} 处）`);
  if (rival && rival[1] * 2 > best[1])
    return { key: 'region', reason: `写到几个地区，请选一个：${told.join('、')}` };
  return {
    key: 'region',
    value: best[0],
    reason: `写得最多的是${label(best[0])}，连同当地单位共 ${best[1]} 处`,
  };
}
