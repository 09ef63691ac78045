import { addressOf } from '../library/entry.ts';
import { isAsked } from './inputs.ts';
import { openLibrary } from './open-library.ts';

/** The routes of all articles, or of what stands `below` each of them (`wechat/`), as far as they are to be made now. */
export async function listArticlePaths(below = '') {
  const library = await openLibrary();
  return library
    .articles()
    .filter((entry) => isAsked(`${addressOf(entry)}${below}`))
    .map((entry) => ({ params: { collection: entry.collection, article: entry.id }, props: { entry } }));
}
