import { addressOf, type Article } from '../library/entry.ts';
import { countLinks, crossLinks, type LinkName } from '../library/link-matrix.ts';
import type { Library } from '../library/library.ts';
import { links } from '../model/shared.ts';
import { settings } from './settings.ts';
import { showLink, type ShownLink } from './shown-links.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

/** One of the five links: how many entries serve it, and the programme that shows it best. */
export interface ShownStep {
  link: LinkName;
  count: number;
  example: (ShownLink & { summary: string }) | undefined;
}

export interface LinksPage {
  term: ShownTerm | undefined;
  article: Article | undefined;
  steps: readonly ShownStep[];
  rows: readonly {
    region: ShownLink;
    cells: readonly { link: LinkName; programmes: readonly ShownLink[]; cases: readonly ShownLink[] }[];
  }[];
}

/** Everything that the page of the five links shows. */
export function describeLinksPage(library: Library): LinksPage {
  const { term, article, programmes } = settings.linksFrame;
  const definition = library.find('terms', term);
  const counts = countLinks(library);
  return {
    term: definition && showTerm(library, definition),
    article: library.find('cases', article),
    steps: links.map((link, index) => {
      const example = library.find('programmes', programmes[index]);
      return {
        link,
        count: counts.get(link) ?? 0,
        example: example && { ...showLink(example), summary: example.data.summary },
      };
    }),
    rows: crossLinks(library).map(({ region, cells }) => ({
      region: { text: region.data.name, address: addressOf(region) },
      cells: cells.map((cell) => ({
        link: cell.link,
        programmes: cell.programmes.map(showLink),
        cases: cell.cases.map(showLink),
      })),
    })),
  };
}
