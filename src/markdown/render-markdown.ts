import { markdownToHtml, type Features } from 'satteri';
import type { Heading } from './heading-ids.ts';
import { hastPlugins, mdastPlugins } from './plugins.ts';

/** What the native engine reads beyond CommonMark: tables and footnotes, with Chinese labels. No typographic replacement:
 *  editors' quotes stay as they are. */
export const features: Features = {
  gfm: { footnotes: { label: '注释', backLabel: '回到正文第 {reference} 处注释', clobberPrefix: '' } },
  frontmatter: false,
  smartPunctuation: false,
};

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}

/** Markdown to HTML with the house's typography; raw HTML and dangerous addresses do not pass. */
export async function renderMarkdown(source: string): Promise<RenderedMarkdown> {
  const { html, data } = await markdownToHtml(source, {
    features,
    mdastPlugins: [...mdastPlugins],
    hastPlugins: [...hastPlugins],
  });
  return { html, headings: data.headings ?? [] };
}
