import { addressOf, namesOf, type Article, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { slugHeadings } from '../markdown/heading-ids.ts';
import type { Clause } from '../model/official.ts';
import { showLink, type ShownLink } from './shown-links.ts';

/** A clause as a law card prints it. */
export interface ShownClause {
  /** The part of the address behind `#`. */
  anchor: string;
  /** 工会法第三十三条: what people type and cite. */
  label: string;
  topic: string;
  text: string;
  /** Where the official text is; of this clause, or of the whole document. */
  url: string | undefined;
  /** The articles of ours that rest on it. */
  articles: readonly ShownLink[];
}

/** The clauses of a law card, in its order. */
export function listClauses(library: Library, document: EntryOf<'documents'>): ShownClause[] {
  const { clauses = [], url } = document.data;
  const anchors = slugHeadings(clauses.map(({ number }) => number));
  return clauses.map((clause, index) => ({
    anchor: anchors[index] ?? '',
    label: shortNameOf(document) + clause.number,
    topic: clause.topic ?? '',
    text: clause.text,
    url: clause.url ?? url,
    articles: listArticles(library, clause),
  }));
}

/** The clauses on which an article rests, as links to their rows on the law cards. */
export function listBasis(library: Library, article: Article): ShownLink[] {
  return library.backlinks(article).flatMap((entry) => {
    if (entry.collection !== 'documents') return [];
    return listClauses(library, entry)
      .filter(({ articles }) => articles.some(({ address }) => address === addressOf(article)))
      .map(({ label, anchor }) => ({ text: label, address: `${addressOf(entry)}#${anchor}` }));
  });
}

function listArticles(library: Library, { articles = [] }: Clause): ShownLink[] {
  return articles.flatMap((id) => {
    const article = library.resolve({ id, to: ['policies', 'speeches', 'cases', 'stories'] });
    return article ? [showLink(article)] : [];
  });
}

/** The shortest way in which people say it: 工会法, not 中华人民共和国工会法. */
function shortNameOf(document: EntryOf<'documents'>): string {
  return namesOf(document).reduce((short, name) => (name.length < short.length ? name : short));
}
