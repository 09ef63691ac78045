import { keyOf, titleOf } from '../library/entry.ts';
import { collections } from '../model/collections.ts';
import { listReferences } from '../model/references.ts';
import { siteSchema } from '../model/site.ts';
import type { Care, UpkeepContent } from './advice.ts';

/** Some page leads to every article, besides the lists that grow by themselves.
 *  Why: what stands only in a list is read while it is new. */
export const orphanArticles: Care = {
  kind: 'article-orphan',
  label: '没有别处链接的文章',
  about: '别的文章、页面和首页都没有提到它，只在列表里。',
  list(content) {
    const led = listLed(content);
    return content.library
      .articles()
      .filter((article) => !led.has(keyOf(article)) && content.library.backlinks(article).length === 0)
      .map((article) => ({
        file: article.file,
        title: titleOf(article),
        message: `没有一处链接到这一篇${collections[article.collection].label}。`,
        hint: '想一想读者会从哪一篇来：在那一篇的正文里加一个链接，或者把它放上首页。',
      }));
  },
};

/** The entries to which the home page and the published texts lead; a text that leads to itself leads nowhere. */
function listLed({ library, entries, leads }: UpkeepContent): Set<string> {
  const published = entries.filter(({ collection, id }) => library.find(collection, id));
  const fromTexts = published.flatMap((entry) =>
    (leads.get(entry.file) ?? []).filter((key) => key !== keyOf(entry)),
  );
  const fromHome = listReferences(siteSchema, library.site).flatMap(
    (reference) => library.resolve(reference) ?? [],
  );
  return new Set([...fromTexts, ...fromHome.map(keyOf)]);
}
