import { listReferences } from '../model/references.ts';
import { keyOf, type Article } from './entry.ts';
import type { Library } from './library.ts';

/** How much a shared reference says that two articles are about the same thing; a shared source says little. */
const weights: Readonly<Record<string, number>> = {
  people: 5,
  programmes: 4,
  figures: 3,
  events: 3,
  organizations: 2,
  places: 3,
  documents: 3,
  terms: 2,
  regions: 1,
  sources: 0.5,
};

/** The articles nearest in subject, best first: shared references, each divided by how many articles share it. */
export function findRelated(library: Library, article: Article, most = 4): Article[] {
  const scores = new Map<Article, number>();
  for (const reference of listReferences(article.collection, article.data)) {
    const target = library.resolve(reference);
    if (!target) continue;
    const sharing = library
      .backlinks(target)
      .filter((entry): entry is Article => 'title' in entry.data && 'date' in entry.data);
    const weight = (weights[target.collection] ?? 1) / Math.max(1, sharing.length - 1);
    for (const other of sharing) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  scores.delete(article);
  return [...scores]
    .sort(([left, a], [right, b]) => b - a || (keyOf(left) < keyOf(right) ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other);
}

export interface Neighbours {
  previous: Article | undefined;
  next: Article | undefined;
}

/** The articles before and after this one in its collection's list. */
export function findNeighbours(library: Library, article: Article): Neighbours {
  const list = library.list(article.collection) as readonly Article[];
  const at = list.indexOf(article);
  return { previous: list[at - 1], next: list[at + 1] };
}
