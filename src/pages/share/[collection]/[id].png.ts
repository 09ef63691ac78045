import type { APIRoute } from 'astro';
import { drawCover } from '../../../covers/cover.ts';
import type { Article } from '../../../library/entry.ts';
import { collections } from '../../../model/collections.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { settings } from '../../../site/settings.ts';
import { drawShareImage, hasShareImages } from '../../../site/share-images.ts';

export async function getStaticPaths() {
  const articles = (await openLibrary()).articles();
  return articles.slice(0, hasShareImages(articles.length) ? undefined : 0).map((article) => ({
    params: { collection: article.collection, id: article.id },
    props: { article },
  }));
}

/** The picture that a chat shows beside a link to the article. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(
    await drawShareImage({
      title: article.data.title,
      section: collections[article.collection].label,
      site: settings.name,
      cover: drawCover(await openLibrary(), article),
    }),
  );
