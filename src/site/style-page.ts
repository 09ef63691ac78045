import type { Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { describeArticle } from './article-page.ts';
import { isBetween } from './mdx-parts.ts';

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
  const series = library.list('figures').find(({ data }) => data.series !== undefined)?.data.series;
  return {
    specimen: (await renderMarkdown(specimen)).html,
    articles: [article, ...others].slice(0, 3).filter((each): each is Article => each !== undefined),
    described: article && describeArticle(library, article),
    figure: library.list('figures')[0]?.id,
    term: library.list('terms')[0]?.id,
    series,
    // The excerpt on the page shows these years.
    hasEvents: library.list('events').some((event) => isBetween(event, 2015, 2017)),
  };
}
