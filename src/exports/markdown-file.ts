import { addressOf, titleOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { articleNames } from '../model/names.ts';
import { formatGb2025 } from '../text/bibliography.ts';
import { completeAddress } from './article-text.ts';
import { itemOfPage, itemOfSource } from './citation.ts';
import { cleanText } from './escape.ts';
import type { ExportSite } from './export.ts';
import { escapeMarkdown } from './plain-markdown.ts';

/** Where an article lies as Markdown, below the base path: beside its page. */
export function markdownAddress(article: Article): string {
  return `${addressOf(article)}index.md`;
}

/** An article as Markdown for other programs and for machines that read: title, summary, where it stands, the text with full
 *  addresses, the sources. */
export function writeArticleMarkdown(library: Library, site: ExportSite, article: Article): string {
  const { title, subtitle, summary, date, updated } = article.data;
  const region = library.find('regions', article.data.region);
  const facts = [
    `- 栏目：${collections[article.collection].label}`,
    ...(region ? [`- 地区：${escapeMarkdown(titleOf(region))}`] : []),
    `- 发布：${date}${updated === undefined ? '' : `，更新：${updated}`}`,
    `- 网址：<${site.url(addressOf(article))}>`,
  ];
  const body = completeAddresses(site.texts.markdown(article), (written) =>
    completeAddress(article, site.url, written),
  );
  return cleanText(
    [
      `# ${escapeMarkdown(title)}`,
      ...(subtitle === undefined ? [] : [escapeMarkdown(subtitle)]),
      `> ${escapeMarkdown(summary)}`,
      facts.join('\n'),
      body,
      ...listSources(library, article),
      `引用：${escapeMarkdown(formatGb2025(itemOfPage(site, article)))}`,
      '许可：CC BY 4.0',
    ].join('\n\n') + '\n',
  );
}

function listSources(library: Library, article: Article): string[] {
  const rows = article.data.sources.flatMap(({ source, locator }) => {
    const entry = library.find('sources', source);
    if (!entry) return [];
    const place = locator === undefined ? '' : `（${escapeMarkdown(locator)}）`;
    return [`- ${escapeMarkdown(formatGb2025(itemOfSource(entry.data, entry.id)))}${place}`];
  });
  return rows.length === 0 ? [] : ['## 来源', rows.join('\n')];
}

/** The addresses of links and pictures in Markdown; code keeps its signs. */
function completeAddresses(markdown: string, complete: (written: string) => string): string {
  return markdown.replace(
    /```[^]*?```|`[^`\n]*`|(\]\()([/#][^\s)]*)/g,
    (whole: string, open?: string, written?: string) =>
      open === undefined || written === undefined ? whole : open + complete(written),
  );
}

/** A list of what there is to read, for language models (https://llmstxt.org). */
export function writeLlms(library: Library, site: ExportSite): string {
  const parts = articleNames.flatMap((name) => {
    const rows = library.list(name).map((article) => {
      const link = `[${escapeMarkdown(article.data.title)}](${site.url(markdownAddress(article))})`;
      return `- ${link}: ${escapeMarkdown(article.data.summary)}`;
    });
    return rows.length === 0 ? [] : [`## ${collections[name].label}`, rows.join('\n')];
  });
  const data = [
    `- [开放数据](${site.url('/data/')}): 各栏目的 JSON、JSON Lines、CSV 和 JSON Schema`,
    `- [全部文章](${site.url('/llms-full.txt')}): 全部文章的 Markdown，合成一个文件`,
  ];
  const notes = '数字、提法和日期都照来源写，每篇文章末尾列出来源；引用请注明网址。许可：CC BY 4.0。';
  const head = [`# ${escapeMarkdown(site.name)}`, `> ${escapeMarkdown(site.tagline)}`, notes];
  return cleanText(`${[...head, ...parts, '## Optional', data.join('\n')].join('\n\n')}\n`);
}

/** All articles in one file. */
export function writeLlmsFull(library: Library, site: ExportSite): string {
  const texts = library.articles().map((article) => writeArticleMarkdown(library, site, article));
  return [`# ${escapeMarkdown(site.name)}\n\n> ${escapeMarkdown(site.tagline)}\n`, ...texts].join(
    '\n---\n\n',
  );
}
