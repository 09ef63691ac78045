import { answer } from '../../../site/answer.ts';
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
export const GET = answer(({ card }: { card: ShareCard }) => drawShareImage(card));
