import { getEntry, render } from 'astro:content';
import type { Article } from '../library/entry.ts';
import type { Heading } from '../markdown/heading-ids.ts';
import { estimateReadingMinutes } from '../text/han.ts';
import { openExports } from './exports.ts';

/** An article's text, ready for the page: HTML from Markdown, or a component from MDX. */
export type ArticleBody = { headings: readonly Heading[]; minutes: number } & (
  | { kind: 'html'; html: string }
  | { kind: 'component'; Content: Awaited<ReturnType<typeof render>>['Content'] }
);

/** Reads and renders the text when its page is made; the store holds no bodies. What leaves the site shares the work. */
export async function openBody(article: Article): Promise<ArticleBody> {
  const { texts } = (await openExports()).site;
  const minutes = estimateReadingMinutes(texts.source(article));
  if (!article.file.endsWith('.mdx')) return { kind: 'html', minutes, ...(await texts.page(article)) };
  const entry = await getEntry(article.collection, article.id);
  if (!entry) throw new Error(`no entry ${article.collection}/${article.id}`);
  const { Content, headings } = await render(entry);
  return { kind: 'component', minutes, Content, headings };
}
