import type { Article } from '../library/entry.ts';
import { countRegions, countYears, yearValueOf, type FacetValue } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { cutPages, listPageAddresses } from '../library/paging.ts';
import { filterByRegion } from '../library/regions.ts';
import { articleNames, type ArticleName } from '../model/names.ts';
import { isNarrowable } from './choices.ts';
import { showPolicyRow, type PolicyRow } from './policy-rows.ts';

/** Twelve cards fill two, three and four columns without a gap; of rows, more are looked through at once. */
const pageSize = 12;
const rowsOnPage = 36;

export interface ListPage {
  collection: ArticleName;
  articles: readonly Article[];
  /** Policies stand in rows instead of cards. */
  rows: readonly PolicyRow[] | undefined;
  total: number;
  current: number;
  /** Addresses of all pages of this list. */
  pages: readonly string[];
  chosen: { region?: string; year?: string };
  regions: readonly FacetValue[];
  years: readonly FacetValue[];
}

/** Every list page of the four collections: all, by region, by year; each paged. The path is what follows the collection's
 *  name in the address, without slashes around it, and undefined for the list itself. */
export function listListPages(
  library: Library,
): { collection: ArticleName; path: string | undefined; page: ListPage }[] {
  return articleNames.flatMap((collection) => {
    const all = library.list(collection);
    const regions = onlyChoices(countRegions(library, all));
    const years = onlyChoices(countYears(all));
    const lists = [
      { below: '', chosen: {}, articles: all },
      ...regions.map(({ id }) => ({
        below: `region/${id}/`,
        chosen: { region: id },
        articles: filterByRegion(library, all, id),
      })),
      ...years.map(({ id }) => ({
        below: `year/${id}/`,
        chosen: { year: id },
        articles: all.filter((article) => yearValueOf(article) === id),
      })),
    ];
    return lists.flatMap(({ below, chosen, articles }) => {
      const cut = cutPages(articles, collection === 'policies' ? rowsOnPage : pageSize);
      const pages = listPageAddresses(`/${collection}/${below}`, cut.length);
      return cut.map((part, index) => ({
        collection,
        path: pathBelow(pages[index] ?? '', collection),
        page: {
          collection,
          articles: part,
          rows: collection === 'policies' ? showRows(library, part) : undefined,
          total: articles.length,
          current: index + 1,
          pages,
          chosen,
          regions,
          years,
        },
      }));
    });
  });
}

const onlyChoices = (values: readonly FacetValue[]): readonly FacetValue[] =>
  isNarrowable(values) ? values : [];

function showRows(library: Library, articles: readonly Article[]): PolicyRow[] {
  return articles.flatMap((article) =>
    article.collection === 'policies' ? [showPolicyRow(library, article)] : [],
  );
}

function pathBelow(address: string, collection: string): string | undefined {
  return address.slice(collection.length + 2).replace(/\/$/, '') || undefined;
}
