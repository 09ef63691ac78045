import { addressOf, titleOf, type Article } from '../library/entry.ts';
import { countRegions } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { listChildRegions, nameRegions } from '../library/regions.ts';
import { isBetween, pickSeries } from '../library/shown-parts.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { describeArticle, listArticleFacts } from './article-page.ts';
import { listClauses } from './clauses.ts';
import { listDisputes } from './disputes.ts';
import { describeEntry } from './entry-page.ts';
import { describeHonoursPage } from './honours-page.ts';
import { listDirectories } from './directory-pages.ts';
import { describePlace } from './figure-place.ts';
import { describeFigures } from './figures-page.ts';
import { describePerson } from './person-page.ts';
import { showPolicyRow } from './policy-rows.ts';
import { showTerm } from './shown-terms.ts';

/** Every element of running text, once. */
const specimen = `正文一行不超过四十字，行距一点八五。**重点。**用粗体，*着重*用着重号，不用斜体；网址https://example.org/，后面的标点不算在内。数字与汉字之间留四分之一字的空，如2024年9月26日、10微米。脚注放在文末。[^1]

## 二级标题

引文用楷体：

> 爱岗敬业、争创一流、艰苦奋斗、勇于创新、淡泊名利、甘于奉献

### 三级标题

- 并列的事项
- 次序不要紧

1. 有先后的步骤
2. 次序要紧

| 项目 | 数目 |
| --- | ---: |
| 参赛选手 | 32名 |
| 金牌 | 4枚 |

> **说明：** 编者的话，与正文分开。

[^1]: 脚注的字比正文小一号，可以点回正文。
`;

/** What the page of the design system shows: real entries where there are any, and the specimen of text. */
export async function describeStyle(library: Library) {
  const [article, ...others] = library.articles();
  const [policy] = library.list('policies');
  return {
    // The page about the site is a union's own; not every site has one.
    crumbs: library
      .pick('pages', ['about'])
      .map((page) => ({ label: titleOf(page), address: addressOf(page) })),
    specimen: (await renderMarkdown(specimen)).html,
    articles: [article, ...others].slice(0, 3).filter((each): each is Article => each !== undefined),
    regionNames: nameRegions(library),
    described: article && describeArticle(library, article),
    record: policy ? listArticleFacts(library, policy) : [],
    roll: describeHonoursPage(library).years[0],
    policies: library
      .list('policies')
      .slice(0, 2)
      .map((each) => showPolicyRow(library, each)),
    regions: countRegions(library, library.articles()).slice(0, 6),
    // The excerpt on the page shows these years.
    hasEvents: library.list('events').some((event) => isBetween(event, 2015, 2017)),
    ...describeNumbers(library),
    ...describeDirectories(library),
  };
}

function describeNumbers(library: Library) {
  const { charts, themes } = describeFigures(library);
  const [figure] = library.list('figures');
  return {
    figure: figure?.id,
    series: listSeries(library).find((series) => Array.isArray(pickSeries(library, series))),
    place: library
      .list('figures')
      .map((each) => describePlace(library, each))
      .find((place) => place !== undefined),
    chart: charts.toSorted((one, other) => one.rows.length - other.rows.length)[0],
    figures: themes.flatMap(({ shown }) => shown).slice(0, 2),
  };
}

const listSeries = (library: Library): string[] =>
  library.list('figures').flatMap(({ data }) => data.series ?? []);

function describeDirectories(library: Library) {
  const [term] = library.list('terms');
  const [person] = library.list('people');
  const disputed = library.list('terms').find(({ data }) => data.disputes) ?? term;
  const card = library.list('documents').find(({ data }) => data.clauses);
  const above = library.list('regions').find(({ id }) => listChildRegions(library, id).length > 2);
  return {
    rows: listDirectories(library)[0]?.page.groups[0]?.shown.slice(0, 2) ?? [],
    honours: person ? describePerson(library, person).honours : [],
    term: term?.id,
    terms: disputed ? [showTerm(library, disputed)] : [],
    disputes: listDisputes(library, disputed?.data.disputes),
    clauses: card ? listClauses(library, card).slice(0, 2) : [],
    officialUrl: card?.data.url,
    children: above ? describeEntry(library, above).children.slice(0, 3) : [],
    groups: person ? describeEntry(library, person).groups : [],
  };
}
