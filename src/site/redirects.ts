import { redirects } from 'virtual:site';
import type { Redirect } from '../model/redirects.ts';
import { href } from './settings.ts';

/** The pages that have moved, in the order of content/redirects.yaml. */
export function listRedirects(): readonly Redirect[] {
  return redirects;
}

/** The same as lines of `_redirects`, which Cloudflare Pages and Netlify read: there the answer is a real 301. */
export function writeRedirectLines(): string {
  return redirects.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');
}
