import { bookFile, dataFile, engineFiles, enginePages, feedFiles } from '../model/engine-pages.ts';
import { isTakenByEngine } from '../model/address.ts';
import { articleNames, isListedName, type CollectionName } from '../model/names.ts';
import type { BodyLink } from './parse-body.ts';
import type { ContentFile } from './check.ts';
import type { EntryIndex } from './entry-index.ts';

/** Where a link of ours leads. */
export type LinkTarget =
  | { kind: 'outside' }
  | { kind: 'entry'; collection: CollectionName; id: string; hash: string; isPlain: boolean }
  /** A page that is no entry, by its path without slashes at the ends; empty for the home page. */
  | { kind: 'page'; path: string; isPlain: boolean }
  | { kind: 'file'; path: string }
  | { kind: 'relative'; id: string };

/** Takes an address of an article apart; `isPlain` says that it is written as our addresses are. */
export function parseTarget(url: string, from?: ContentFile): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { kind: 'outside' };
  const [address = '', hash = ''] = url.split('#', 2);
  const path = (address.split('?', 1)[0] ?? '').trim();
  if (path === '' && from) {
    return { kind: 'entry', collection: from.collection, id: from.id, hash: decode(hash), isPlain: true };
  }
  if (!path.startsWith('/')) return { kind: 'relative', id: path.replace(/^.*\//, '').replace(/\.\w+$/, '') };
  const [first = '', second = '', ...rest] = decode(path).slice(1).split('/');
  const plain = decode(path).replace(/^\/|\/$/g, '');
  if (/\.[a-z0-9]{2,5}$/i.test(path) && !/\.(md|mdx|yaml|html)$/.test(path))
    return { kind: 'file', path: decode(path).slice(1) };
  if (plain !== '' && !plain.includes('/') && !isTakenByEngine(plain))
    return {
      ...{ kind: 'entry', collection: 'pages', id: plain.replace(/\.\w+$/, ''), hash: decode(hash) },
      isPlain: path.endsWith('/'),
    };
  if (!isListedName(first) || second === '' || listPath.test(plain))
    return { kind: 'page', path: plain, isPlain: plain === '' || path.endsWith('/') };
  const isPlain = rest.length === 1 && rest[0] === '';
  return { kind: 'entry', collection: first, id: second.replace(/\.\w+$/, ''), hash: decode(hash), isPlain };
}

/** Lists narrowed by year or region, and their further pages. */
const listPath = /^[a-z-]+\/(?:year\/[^/]+(?:\/page\/\d+)?|region\/[^/]+(?:\/page\/\d+)?|page\/\d+)$/;

/** Whether the site has a page that is no entry at this path. How many pages a list has, and for which years, the inspection
 *  of the finished site knows. */
export function isPage(path: string, index: EntryIndex): boolean {
  const [first = '', kind, value = ''] = path.split('/');
  if (enginePages.includes(path) || isListedName(path)) return true;
  if (kind === 'region' && first === 'timeline') return index.get('regions')?.has(value) === true;
  if (!isListedName(first) || !listPath.test(path)) return false;
  return kind !== 'region' || index.get('regions')?.has(value) === true;
}

/** The feeds and books of the site, of a list, of an entry. Whether this one has any, the inspection of the finished site knows. */
const feedPath = new RegExp(
  `^(?:[a-z-]+/(?:[a-z0-9-]+/)?)?(?:${[...feedFiles, bookFile].join('|').replaceAll('.', '\\.')})$`,
);

/** What lies beside the page of an article, and of a booklet. */
const articleFile = new RegExp(`^(?:${articleNames.join('|')})/[a-z0-9-]+/(?:index\\.md|qr\\.svg)$`);
const bookletFile = /^booklets\/[a-z0-9-]+\/(?:print\.css|qr\.svg)$/;

/** Files of the published site that no folder holds: the build writes them. */
export function isMadeByBuild(path: string): boolean {
  if (path.startsWith('data/')) return dataFile.test(path);
  return engineFiles.includes(path) || [feedPath, articleFile, bookletFile].some((known) => known.test(path));
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
