import type { APIRoute } from 'astro';
import type { ShareCard } from '../../../site/below.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { drawShareImage, listSharePictures } from '../../../site/share-images.ts';

export async function getStaticPaths() {
  return listSharePictures(await openLibrary()).map(({ collection, id, card }) => ({
    params: { collection, id },
    props: { card },
  }));
}

/** The picture that a chat shows beside a link. */
export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(await drawShareImage(card));
