import { compareIds } from '../text/order.ts';
import { proposeId } from '../text/proposed-ids.ts';
import { titleOf, type EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { groupByKind, listListed, type ListGroup } from './list-groups.ts';

/** An honour as a group of people bears it. */
export interface SharedHonour {
  id: string;
  label: string;
  people: readonly EntryOf<'people'>[];
}

/** The honours that at least two people of the list bear, the most frequent first. An honour is known by its award, so that
 *  全国劳动模范（两次） stands with 全国劳动模范; one without an award by its words. */
export function listSharedHonours(library: Library): SharedHonour[] {
  const honours = new Map<string, { id: string; label: string; people: EntryOf<'people'>[] }>();
  for (const person of listListed(library, 'people')) {
    if (person.collection !== 'people') continue;
    for (const { id, label } of new Map(
      listHonoursOf(library, person).map((each) => [each.id, each]),
    ).values()) {
      const honour = honours.get(id) ?? { id, label, people: [] };
      honour.people.push(person);
      honours.set(id, honour);
    }
  }
  return [...honours.values()]
    .filter(({ people }) => people.length > 1)
    .sort((left, right) => right.people.length - left.people.length || compareIds(left.id, right.id));
}

function listHonoursOf(library: Library, { data }: EntryOf<'people'>): { id: string; label: string }[] {
  return (data.honours ?? []).flatMap(({ award, title }) => {
    const entry =
      award === undefined ? undefined : library.resolve({ id: award, to: ['documents', 'programmes'] });
    const word = entry ? { id: entry.id, label: titleOf(entry) } : { id: proposeId(title), label: title };
    return word.id === '' ? [] : [word];
  });
}

/** People under the honours they share, a person under each of hers; those without one under their kinds. */
export function groupByHonour(library: Library): ListGroup[] {
  const honours = listSharedHonours(library);
  const honoured = new Set(honours.flatMap(({ people }) => people.map(({ id }) => id)));
  const others = listListed(library, 'people').filter(({ id }) => !honoured.has(id));
  return [
    ...honours.map(({ label, people }) => ({ label, rows: people.map((entry) => ({ entry })) })),
    ...groupByKind(others, 'kind'),
  ];
}
