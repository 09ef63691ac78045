import type { Article, EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { filterByRegion } from '../library/regions.ts';
import { articleNames, type ArticleName } from '../model/names.ts';
import { listSpirits } from '../model/site.ts';
import { nameRegions } from './article-page.ts';

/** The formulations that the home page quotes, by the spirit each defines. */
export function listSpiritTerms(library: Library): EntryOf<'terms'>[] {
  return listSpirits(library.site).flatMap((spirit) =>
    library.list('terms').filter(({ data }) => data.name === spirit),
  );
}

/** Everything that the home page shows. */
export function describeHome(library: Library) {
  const articles = library.articles();
  const featured = articles.filter(({ data }) => data.featured === true);
  const lead = (featured.length > 0 ? featured : articles.slice(0, 5)).slice(0, 5);
  return {
    counts: articleNames.map((name) => ({ name, count: library.list(name).length })),
    peopleCount: library.list('people').filter(({ data }) => data.listed !== false).length,
    figureCount: library.list('figures').length,
    lead,
    columns: articleNames.map((name) => ({ name, articles: pickLatest(library, name, lead) })),
    regions: library.pick('regions', library.site.home?.regions).map((region) => ({
      region,
      count: filterByRegion(library, articles, region.id).length,
    })),
    figures: library.pick('figures', library.site.home?.figures),
    spirits: listSpiritTerms(library),
    spiritsTitle: library.site.spirits?.title ?? '',
    regionNames: nameRegions(library),
  };
}

function pickLatest(library: Library, name: ArticleName, shown: readonly Article[]): readonly Article[] {
  return library
    .list(name)
    .filter((article) => !shown.includes(article))
    .slice(0, 5);
}
