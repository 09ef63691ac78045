import { composeShareCard, cutCover, shareSize, type ShareCard } from '../exports/share-card.ts';
import { chooseEmblem } from '../covers/choose-motif.ts';
import { drawCover, drawSheet } from '../covers/cover.ts';
import { keyOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import type { MotifName } from '../model/motifs.ts';
import { canPaint, paint } from './painter.ts';
import { settings } from './settings.ts';

/** Articles on a site that makes pictures of them all: each takes some 10 ms of a processor. */
const usualLimit = 2000;

/** Whether articles have share images: not on a site so large that they would make up most of a build, and not without
 *  the font, where the pictures would hold boxes instead of characters. */
export function hasShareImages(articles: number): boolean {
  return articles <= (settings.shareImagesUpTo ?? usualLimit) && canPaint();
}

/** Where a picture lies, below the base path: `/share/stories/lv-jinxiang.png`, `/share/site/home.png`. */
export function shareAddress({ collection, id }: { collection: string; id: string }): string {
  return `/share/${collection}/${id}.png`;
}

/** The address of a picture, where the site makes them. */
export function findShareImage(
  library: Library,
  picture: { collection: string; id: string },
): string | undefined {
  return hasShareImages(library.articles().length) ? shareAddress(picture) : undefined;
}

export interface SharePicture {
  collection: string;
  id: string;
  card: ShareCard;
}

/** Every picture that a chat may show beside a link: of articles, people, and the pages that are passed on most. */
export function listSharePictures(library: Library): SharePicture[] {
  if (!hasShareImages(library.articles().length)) return [];
  const site = settings.name;
  const articles = library.articles().map((article) => ({
    ...{ collection: article.collection, id: article.id },
    card: {
      ...{ title: article.data.title, site, section: collections[article.collection].label },
      cover: drawCover(library, article),
    },
  }));
  const people = library.list('people').map((person) => ({
    ...{ collection: person.collection, id: person.id },
    card: {
      ...{ title: person.data.name, site, section: person.data.trade ?? collections.people.label },
      cover: drawSheet(keyOf(person), chooseEmblem(person), 'stories'),
    },
  }));
  const pages = sharedPages.map(({ id, title, motif }) => ({
    ...{ collection: 'site', id },
    card: {
      ...{ title: title || settings.tagline, site, section: '' },
      cover: drawSheet(`site/${id}`, motif, 'stories'),
    },
  }));
  return [...articles, ...people, ...pages];
}

/** Pages of the engine with a picture; the home page's says what the site is. */
const sharedPages: readonly { id: string; title: string; motif: MotifName }[] = [
  { id: 'home', title: '', motif: 'books' },
  { id: 'people', title: collections.people.label, motif: 'medal' },
  { id: 'figures', title: collections.figures.label, motif: 'rulers' },
  { id: 'timeline', title: '大事记', motif: 'years' },
];

export function drawShareImage(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  return paint(composeShareCard({ ...card, colour: settings.colour }), shareSize, cutCover(card.cover));
}
