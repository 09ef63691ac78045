import type { APIRoute } from 'astro';
import { drawCover } from '../../../covers/cover.ts';
import type { Article } from '../../../library/entry.ts';
import { openLibrary } from '../../../site/open-library.ts';

export async function getStaticPaths() {
  const articles = (await openLibrary()).articles();
  return articles.map((article) => ({
    params: { collection: article.collection, id: article.id },
    props: { article },
  }));
}

/** The cover of an article, drawn from its own data. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
  new Response(drawCover(await openLibrary(), props.article), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
