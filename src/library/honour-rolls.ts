import { yearOf } from '../text/dates.ts';
import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { listRegionPath } from './regions.ts';

export type Award = EntryOf<'documents'> | EntryOf<'programmes'>;
export type Round = NonNullable<EntryOf<'documents'>['data']['rounds']>[number];

/** Somebody of the directory who holds an award. */
export interface Holder {
  person: EntryOf<'people'>;
  /** The honour in full, as the person's entry words it. */
  title: string;
  year: number | undefined;
}

/** What is known about one award: its rounds, and the people of the directory who hold it. */
export interface HonourRoll {
  award: Award;
  rounds: readonly Round[];
  holders: readonly Holder[];
}

/** What one year brought. */
export interface RollYear {
  year: number;
  rounds: readonly { award: Award; round: Round }[];
  holders: readonly Holder[];
}

/** The awards that have rounds or holders: those of the wider region first, in one region by name. */
export function listHonourRolls(library: Library): HonourRoll[] {
  const holders = Map.groupBy(listHolders(library), ({ award }) => award);
  return [...library.list('documents'), ...library.list('programmes')]
    .map((award) => ({ award, rounds: listRounds(award), holders: holders.get(award.id) ?? [] }))
    .filter(({ rounds, holders }) => rounds.length + holders.length > 0)
    .sort((left, right) => depthOf(library, left.award) - depthOf(library, right.award));
}

/** The years in which a round was held or an honour given, the latest first. What has no year stands in no year. */
export function listRollYears(library: Library): RollYear[] {
  const rounds = Map.groupBy(
    listHonourRolls(library).flatMap(({ award, rounds }) => rounds.map((round) => ({ award, round }))),
    ({ round }) => (round.on === undefined ? undefined : yearOf(round.on)),
  );
  const holders = Map.groupBy(listHolders(library), ({ year }) => year);
  return [...new Set([...rounds.keys(), ...holders.keys()])]
    .filter((year) => year !== undefined)
    .sort((left, right) => right - left)
    .map((year) => ({ year, rounds: rounds.get(year) ?? [], holders: holders.get(year) ?? [] }));
}

function listHolders(library: Library): (Holder & { award: string | undefined })[] {
  return library
    .list('people')
    .filter(({ data }) => data.listed !== false)
    .flatMap((person) =>
      (person.data.honours ?? []).map(({ title, year, award }) => ({ person, title, year, award })),
    );
}

function listRounds(award: Award): readonly Round[] {
  return award.collection === 'documents' ? (award.data.rounds ?? []) : [];
}

function depthOf(library: Library, { data }: Award): number {
  return listRegionPath(library, data.region).length;
}
