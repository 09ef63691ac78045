import { proposeId, proposePersonId } from '../text/proposed-ids.ts';

/** What Sveltia CMS makes a file name of: a title in pinyin, as `npm run new` proposes it. What has no 汉字 stays; Sveltia
 *  makes an id of it. `page` is the part of the address behind the hash, which tells whether a person is written. */
export function spellSlug(text: string, page: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return /^#\/collections\/people(?:\/|$)/.test(page) ? proposePersonId(text) : proposeId(text);
}
