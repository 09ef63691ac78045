import { foldText } from '../terms/fold.ts';

/** A page or list of the site itself. */
export interface MenuPage {
  name: string;
  address: string;
}

/** The pages and lists of the site whose name begins with a text, as the menu at the foot of every page has them: 大事记, 荣誉榜.
 *  They are no entries, so the index does not know them. */
export function findMenuPages(text: string): MenuPage[] {
  const sought = foldText(text.trim());
  if (sought === '') return [];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#map a')];
  return links
    .map((link) => ({ name: link.textContent.trim(), address: link.pathname }))
    .filter(({ name }) => foldText(name).startsWith(sought));
}

/** The one whose name the text is. */
export function findMenuPage(text: string): MenuPage | undefined {
  return findMenuPages(text).find(({ name }) => foldText(name) === foldText(text.trim()));
}
