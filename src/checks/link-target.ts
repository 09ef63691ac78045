import { isCollection, type CollectionName } from '../model/names.ts';
import type { BodyLink } from './parse-body.ts';
import type { ContentFile } from './check.ts';

/** Pages that are no entries. */
export const pageNames = ['timeline', 'search', 'data', 'about', 'feed.xml', 'spirits', 'topics', 'years'];

/** Where a link of ours leads. */
export type LinkTarget =
  | { kind: 'outside' }
  | { kind: 'entry'; collection: CollectionName; id: string; hash: string; isPlain: boolean }
  | { kind: 'page'; name: string }
  | { kind: 'file'; path: string }
  | { kind: 'relative'; id: string };

/** Takes an address of an article apart; `isPlain` says that it is written as our addresses are. */
export function readTarget(url: string, from: ContentFile): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { kind: 'outside' };
  const [address = '', hash = ''] = url.split('#', 2);
  const path = (address.split('?', 1)[0] ?? '').trim();
  if (path === '') {
    return { kind: 'entry', collection: from.collection, id: from.id, hash: decode(hash), isPlain: true };
  }
  if (!path.startsWith('/')) return { kind: 'relative', id: path.replace(/^.*\//, '').replace(/\.\w+$/, '') };
  const [first = '', second = '', ...rest] = decode(path).slice(1).split('/');
  if (/\.[a-z0-9]{2,5}$/i.test(path) && !/\.(md|mdx|yaml|html)$/.test(path))
    return { kind: 'file', path: decode(path).slice(1) };
  if (!isCollection(first) || second === '') return { kind: 'page', name: first };
  const isPlain = rest.length === 1 && rest[0] === '';
  return { kind: 'entry', collection: first, id: second.replace(/\.\w+$/, ''), hash: decode(hash), isPlain };
}

/** Files of the published site that no folder holds: the build writes them. */
export function isMadeByBuild(path: string): boolean {
  const [folder = '', name = ''] = path.split('/');
  if (folder === 'data') return name === 'figures.csv' || isCollection(name.replace(/\.json$/, ''));
  return ['feed.xml', 'sitemap.xml', 'robots.txt'].includes(path);
}

export function linksOf(file: ContentFile): readonly BodyLink[] {
  return file.links?.links ?? [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
