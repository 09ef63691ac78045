import { collections } from '../model/collections.ts';
import { listReferences } from '../model/references.ts';
import { keyOf, type Article } from './entry.ts';
import { faceOf } from './faces.ts';
import type { Library } from './library.ts';
import { isArticle } from './order.ts';
import { compareIds } from '../text/order.ts';

/** What more entries than this refer to says nothing about any two of them, and walking it would cost a large library dear. */
const tooCommon = 200;

/** The articles nearest in subject, best first, three of them, which stand in one row: shared references, each divided by how many articles share it. */
export function findRelated(library: Library, article: Article, most = 3): Article[] {
  const scores = new Map<Article, number>();
  for (const reference of listReferences(collections[article.collection].schema, article.data)) {
    const target = library.resolve(reference);
    const referring = target ? library.backlinks(target) : [];
    if (!target || referring.length > tooCommon) continue;
    const sharing = referring.filter(isArticle);
    const weight = faceOf(target.collection).relatedWeight / Math.max(1, sharing.length - 1);
    for (const other of sharing) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  scores.delete(article);
  return [...scores]
    .sort(([left, a], [right, b]) => b - a || compareIds(keyOf(left), keyOf(right)))
    .slice(0, most)
    .map(([other]) => other);
}

export interface Neighbours {
  previous: Article | undefined;
  next: Article | undefined;
}

/** The articles before and after this one in its collection's list. */
export function findNeighbours(library: Library, article: Article): Neighbours {
  const list: readonly Article[] = library.list(article.collection);
  const at = list.indexOf(article);
  return { previous: list[at - 1], next: list[at + 1] };
}
