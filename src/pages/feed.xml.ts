import type { APIRoute } from 'astro';
import { writeFeed } from '../exports/feed.ts';
import { openLibrary } from '../site/open-library.ts';
import { absoluteUrl, settings } from '../site/settings.ts';

export const GET: APIRoute = async () => {
  const articles = (await openLibrary())
    .articles()
    .toSorted((left, right) => (left.data.date < right.data.date ? 1 : -1));
  return new Response(writeFeed({ ...settings, url: absoluteUrl }, articles));
};
