import type { Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { groupBySpirit, listOfAllSpirits, type SpiritName } from '../library/spirit-groups.ts';
import { settings } from './settings.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

export interface SpiritsPage {
  spirits: readonly {
    spirit: SpiritName;
    definition: ShownTerm | undefined;
    terms: readonly ShownTerm[];
    articles: readonly Article[];
  }[];
  /** Formulations that say what they are to each other. */
  relations: readonly ShownTerm[];
  /** Our own articles on how the three relate. */
  guides: readonly Article[];
  articles: readonly Article[];
}

/** Everything that the page of the three spirits shows. */
export function describeSpiritsPage(library: Library): SpiritsPage {
  const guides = library.pick('speeches', settings.spiritGuides);
  return {
    spirits: groupBySpirit(library).map(({ spirit, definition, terms, articles }) => ({
      spirit,
      definition: definition && showTerm(library, definition),
      terms: terms.map((term) => showTerm(library, term)),
      articles,
    })),
    relations: library.pick('terms', settings.spiritRelations).map((term) => showTerm(library, term)),
    guides,
    articles: listOfAllSpirits(library).filter((article) => !guides.some(({ id }) => id === article.id)),
  };
}
