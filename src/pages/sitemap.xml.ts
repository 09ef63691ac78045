import type { APIRoute } from 'astro';
import { writeSitemap } from '../exports/sitemap.ts';
import { addressOf } from '../library/entry.ts';
import { collectionNames } from '../model/names.ts';
import { moreNavigation, navigation } from '../site/navigation.ts';
import { openLibrary } from '../site/open-library.ts';
import { absoluteUrl } from '../site/settings.ts';

/** The main pages and one line for every published entry. */
export const GET: APIRoute = async () => {
  const library = await openLibrary();
  const entries = collectionNames.flatMap((name) => library.list(name));
  const pages = ['/', ...[...navigation, ...moreNavigation].map(({ address }) => address)].map((address) => ({
    address,
  }));
  const rows = entries.map((entry) => ({
    address: addressOf(entry),
    changed: 'updated' in entry.data ? (entry.data.updated ?? entry.data.date) : undefined,
  }));
  return new Response(
    writeSitemap([...pages, ...rows].map(({ address, ...row }) => ({ url: absoluteUrl(address), ...row }))),
  );
};
