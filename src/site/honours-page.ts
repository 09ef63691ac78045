import type { EntryOf } from '../library/entry.ts';
import {
  listHonourRolls,
  listRollYears,
  type Holder,
  type HonourRoll,
  type Round,
} from '../library/honour-rolls.ts';
import type { Library } from '../library/library.ts';
import { formatDate } from '../text/dates.ts';
import { showLink, type ShownLink } from './shown-links.ts';

/** A name as it was published, with the address of the person's page where there is one. */
export interface ShownName {
  text: string;
  address: string | undefined;
}

export interface ShownRound {
  name: string;
  /** 2020年9月25日；30名 */
  facts: string;
  names: readonly ShownName[];
  note: string | undefined;
}

export interface HonoursPage {
  /** Under each region, the wider first, its awards. */
  groups: readonly {
    id: string;
    label: string;
    rolls: readonly { award: ShownLink; rounds: readonly ShownRound[]; holders: readonly HeldHonour[] }[];
  }[];
  /** The latest year first. */
  years: readonly {
    label: string;
    rounds: readonly { award: ShownLink; round: ShownRound }[];
    holders: readonly HeldHonour[];
  }[];
  awards: number;
  people: number;
}

/** A person and, under an award, the years; under a year, the honour. */
export interface HeldHonour extends ShownLink {
  note: string;
}

/** Everything that the roll of honour shows. */
export function describeHonoursPage(library: Library): HonoursPage {
  const rolls = listHonourRolls(library);
  const find = findPeople(library);
  const years = listRollYears(library);
  return {
    groups: [...Map.groupBy(rolls, ({ award }) => award.data.region)].map(([region, members]) => ({
      id: region,
      label: library.get('regions', region).data.name,
      rolls: members.map((roll) => showRoll(roll, find)),
    })),
    years: years.map(({ year, rounds, holders }) => ({
      label: `${year}年`,
      rounds: rounds.map(({ award, round }) => ({ award: showLink(award), round: showRound(round, find) })),
      holders: holders.map(({ person, title }) => ({ ...showLink(person), note: title })),
    })),
    awards: rolls.length,
    people: library.list('people').filter(({ data }) => data.listed !== false && data.honours).length,
  };
}

type FindPerson = (name: string) => EntryOf<'people'> | undefined;

function findPeople(library: Library): FindPerson {
  const people = library
    .list('people')
    .flatMap((person) =>
      [person.data.name, ...(person.data.aliases ?? [])].map((name) => [name, person] as const),
    );
  const byName = new Map(people);
  return (name) => byName.get(name);
}

function showRoll({ award, rounds, holders }: HonourRoll, find: FindPerson) {
  return {
    award: showLink(award),
    rounds: rounds.map((round) => showRound(round, find)).reverse(),
    holders: gatherHolders(holders, new Set(rounds.flatMap(({ names = [] }) => names.map(find)))),
  };
}

/** Everybody once, with all years; who is named in a round stands there already. */
function gatherHolders(holders: readonly Holder[], named: ReadonlySet<unknown>): HeldHonour[] {
  const byPerson = Map.groupBy(
    holders.filter(({ person }) => !named.has(person)),
    ({ person }) => person,
  );
  return [...byPerson].map(([person, held]) => ({
    ...showLink(person),
    note: held.flatMap(({ year }) => (year === undefined ? [] : [`${year}年`])).join('、'),
  }));
}

function showRound({ name, on, count, names = [], note }: Round, find: FindPerson): ShownRound {
  const facts = [on === undefined ? '' : formatDate(on), count === undefined ? '' : `${count}名`];
  return {
    name,
    facts: facts.filter(Boolean).join('，'),
    names: names.map((text) => {
      const person = find(text);
      return { text, address: person && showLink(person).address };
    }),
    note,
  };
}
