import { spirits } from '../model/shared.ts';
import type { Article, EntryOf } from './entry.ts';
import type { Library } from './library.ts';

export type SpiritName = (typeof spirits)[number];

export interface SpiritGroup {
  spirit: SpiritName;
  /** The formulation that defines it: the term that bears its name. */
  definition: EntryOf<'terms'> | undefined;
  /** Other formulations of this spirit alone. */
  terms: readonly EntryOf<'terms'>[];
  /** Articles about this one and not about all three. */
  articles: readonly Article[];
}

/** The three spirits, each with its definition, its other formulations and its articles. */
export function groupBySpirit(library: Library): SpiritGroup[] {
  return spirits.map((spirit) => {
    const terms = library.list('terms').filter(({ data }) => namesOnly(data.spirits, spirit));
    return {
      spirit,
      definition: terms.find(({ data }) => data.name === spirit),
      terms: terms.filter(({ data }) => data.name !== spirit),
      articles: library.articles().filter(({ data }) => namesOnly(data.spirits, spirit)),
    };
  });
}

/** Articles that speak of all three together. */
export function listOfAllSpirits(library: Library): Article[] {
  return library.articles().filter(({ data }) => namesAll(data.spirits));
}

function namesOnly(named: readonly string[] | undefined, spirit: SpiritName): boolean {
  return named?.includes(spirit) === true && !namesAll(named);
}

function namesAll(named: readonly string[] | undefined): boolean {
  return spirits.every((spirit) => named?.includes(spirit));
}
