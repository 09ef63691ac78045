import { listSpirits } from '../model/site.ts';
import type { Article, EntryOf } from './entry.ts';
import type { Library } from './library.ts';

export interface SpiritGroup {
  spirit: string;
  /** The formulation that defines it: the term that bears its name. */
  definition: EntryOf<'terms'> | undefined;
  /** The formulation that says what it means. */
  meaning: EntryOf<'terms'> | undefined;
  /** Other formulations of this spirit alone. */
  terms: readonly EntryOf<'terms'>[];
  /** Articles about this one and not about all of them. */
  articles: readonly Article[];
}

/** The spirits of site.yaml, each with its definition, its other formulations and its articles. */
export function groupBySpirit(library: Library): SpiritGroup[] {
  const spirits = listSpirits(library.site);
  const namesOnly = (named: readonly string[] | undefined, spirit: string): boolean =>
    named?.includes(spirit) === true && !namesAll(spirits, named);
  return (library.site.spirits?.list ?? []).map(({ name: spirit, meaning }) => {
    const terms = library.list('terms').filter(({ data }) => namesOnly(data.spirits, spirit));
    return {
      spirit,
      meaning: library.find('terms', meaning),
      definition: terms.find(({ data }) => data.name === spirit),
      terms: terms.filter(({ data }) => data.name !== spirit),
      articles: library.articles().filter(({ data }) => namesOnly(data.spirits, spirit)),
    };
  });
}

/** Articles that speak of all of them together. */
export function listOfAllSpirits(library: Library): Article[] {
  const spirits = listSpirits(library.site);
  return library.articles().filter(({ data }) => namesAll(spirits, data.spirits));
}

function namesAll(spirits: readonly string[], named: readonly string[] | undefined): boolean {
  return spirits.length > 0 && spirits.every((spirit) => named?.includes(spirit));
}
