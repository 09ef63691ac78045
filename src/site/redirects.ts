import { getCollection } from 'astro:content';
import { preview } from 'virtual:site';
import type { Redirect } from '../model/redirects.ts';
import { href } from './settings.ts';

/** The pages that have moved, in the order of content/redirects.yaml. */
export async function listRedirects(): Promise<Redirect[]> {
  if (preview) return [...preview.redirects];
  return (await getCollection('redirects')).map(({ data }) => data as Redirect);
}

/** The same as lines of `_redirects`, which Cloudflare Pages and Netlify read: there the answer is a real 301. */
export async function writeRedirectLines(): Promise<string> {
  const rows = await listRedirects();
  return rows.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');
}
