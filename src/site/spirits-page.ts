import type { Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { groupBySpirit, listOfAllSpirits, type SpiritName } from '../library/spirit-groups.ts';
import { settings } from './settings.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

export interface SpiritsPage {
  spirits: readonly {
    spirit: SpiritName;
    definition: ShownTerm | undefined;
    /** What it means, in one sentence. */
    meaning: ShownTerm | undefined;
    terms: readonly ShownTerm[];
    articles: readonly Article[];
  }[];
  /** Formulations that say what they are to each other. */
  relations: readonly ShownTerm[];
  /** Formulations that say where they come from. */
  origins: readonly ShownTerm[];
  /** Our own articles on how the three relate. */
  guides: readonly Article[];
  articles: readonly Article[];
}

/** Everything that the page of the three spirits shows. */
export function describeSpiritsPage(library: Library): SpiritsPage {
  const guides = library.pick('speeches', settings.spiritGuides);
  const show = (ids: readonly string[]): ShownTerm[] =>
    library.pick('terms', ids).map((term) => showTerm(library, term));
  return {
    spirits: groupBySpirit(library).map(({ spirit, definition, terms, articles }, index) => ({
      spirit,
      definition: definition && showTerm(library, definition),
      meaning: show(settings.spiritMeanings.slice(index, index + 1))[0],
      terms: show(terms.map(({ id }) => id).filter((id) => !isMeaning(id))),
      articles,
    })),
    relations: show(settings.spiritRelations),
    origins: show(settings.spiritOrigins),
    guides,
    articles: listOfAllSpirits(library).filter((article) => !guides.some(({ id }) => id === article.id)),
  };
}

function isMeaning(id: string): boolean {
  return settings.spiritMeanings.some((meaning) => meaning === id);
}
