import { bookletSchema } from '../model/booklet.ts';
import { listReferences } from '../model/references.ts';
import type { Article, EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { isArticle } from './order.ts';

/** The articles of a booklet in its order, without those that are not published. */
export function listBookletArticles(library: Library, data: EntryOf<'booklets'>['data']): Article[] {
  return listReferences(bookletSchema, data)
    .flatMap((reference) => library.resolve(reference) ?? [])
    .filter(isArticle);
}
