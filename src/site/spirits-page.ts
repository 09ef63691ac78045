import type { Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { groupBySpirit, listOfAllSpirits } from '../library/spirit-groups.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

export interface SpiritsPage {
  title: string;
  lead: string;
  spirits: readonly {
    spirit: string;
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
  /** Our own articles on how they relate. */
  guides: readonly Article[];
  articles: readonly Article[];
}

/** Everything that the page of the spirits shows. */
export function describeSpiritsPage(library: Library): SpiritsPage {
  const frame = library.site.spirits;
  const meanings = new Set(frame?.list.map(({ meaning }) => meaning));
  const guides = library.pick('speeches', frame?.guides);
  const show = (ids: readonly string[] | undefined): ShownTerm[] =>
    library.pick('terms', ids).map((term) => showTerm(library, term));
  return {
    title: frame?.title ?? '精神',
    lead: frame?.lead ?? '',
    spirits: groupBySpirit(library).map(({ spirit, definition, meaning, terms, articles }) => ({
      spirit,
      definition: definition && showTerm(library, definition),
      meaning: meaning && showTerm(library, meaning),
      terms: terms.filter(({ id }) => !meanings.has(id)).map((term) => showTerm(library, term)),
      articles,
    })),
    relations: show(frame?.relations),
    origins: show(frame?.origins),
    guides,
    articles: listOfAllSpirits(library).filter((article) => !guides.some(({ id }) => id === article.id)),
  };
}
