import { addressOf, type EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { finishBody } from '../markdown/finish-body.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { listCitedSources } from './article-page.ts';
import { placePictures } from './article-pictures.ts';
import { readBody } from './inputs.ts';
import { settings } from './settings.ts';

/** Everything that the layout of a fixed page shows. */
export async function describePage(library: Library, page: EntryOf<'pages'>) {
  const { html } = await renderMarkdown(readBody(page));
  const { title, summary, sources } = page.data;
  return {
    title,
    summary,
    address: addressOf(page),
    html: await placePictures(finishBody(html, settings.base, [])),
    citations: listCitedSources(library, sources),
  };
}
