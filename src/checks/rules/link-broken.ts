import { writeAddress } from '../../model/address.ts';
import type { CollectionName } from '../../model/names.ts';
import { defineCheck, type ContentFile, type Unread } from '../check.ts';
import { indexEntries, titleOfFile, type EntryIndex } from '../entry-index.ts';
import { listRedirects } from '../redirects.ts';
import { isPage, linksOf, parseTarget, type LinkTarget } from '../link-target.ts';
import { NearestNames } from '../nearest-names.ts';

/** A link within the site leads to a page of the site.
 *  Why: “页面不存在” is the end of a reader's visit. */
export const linkBroken = defineCheck({
  code: 'link-broken',
  scope: 'library',
  check(library, report) {
    const { files, unread } = library;
    const index = indexEntries(files);
    const moved = new Map(listRedirects(library).map(({ from, to }) => [from, to]));
    const known = { index, unread, moved, suggest: openSuggestions(index) };
    for (const file of files) {
      for (const { url, isImage, ...place } of linksOf(file)) {
        const fault = isImage ? undefined : explain(parseTarget(url, file), url, known);
        if (fault) report(file, { ...place, ...fault });
      }
    }
  },
});

interface Known {
  index: EntryIndex;
  unread: Unread;
  /** Old addresses and where they lead. */
  moved: ReadonlyMap<string, string>;
  suggest: Suggest;
}

function explain(
  target: LinkTarget,
  url: string,
  known: Known,
): { message: string; hint: string } | undefined {
  const { index, unread, moved, suggest } = known;
  const now = moved.get(`${url.replace(/[#?].*$/, '').replace(/\/$/, '')}/`);
  const isThere = target.kind === 'entry' && index.get(target.collection)?.has(target.id) === true;
  if (now !== undefined && !isThere)
    return { message: `${url} 已经改址，读者要多跳一次。`, hint: `写成 ${now}` };
  if (target.kind === 'page' && !isPage(target.path, index)) {
    return {
      message: `本站没有 ${url} 这个页面。`,
      hint: suggest(url.replace(/[#?].*$/, '').replace(/\/$/, '')),
    };
  }
  if (target.kind === 'page' && !target.isPlain)
    return { message: `本站页面的地址不这样写：${url}。`, hint: `写成 /${target.path}/` };
  if (target.kind === 'relative' && !/^(?:https?:|mailto:)/.test(url) && !/^[a-z]:[\\/]/i.test(url)) {
    return { message: `“${url}”不是本站页面的地址。`, hint: suggest(target.id) };
  }
  if (target.kind !== 'entry') return undefined;
  const address = writeAddress(target);
  if (
    index.get(target.collection)?.has(target.id) !== true &&
    !unread.has(`${target.collection}/${target.id}`)
  ) {
    return { message: `本站没有 ${url} 这个页面。`, hint: suggest(target.id, target.collection) };
  }
  return target.isPlain
    ? undefined
    : { message: `本站页面的地址不这样写：${url}。`, hint: `写成 ${address}` };
}

type Suggest = (written: string, collection?: CollectionName) => string;

/** What suggests the entry with the nearest id in the same collection, or else in any. */
function openSuggestions(index: EntryIndex): Suggest {
  const nearest = new NearestNames();
  const all = new Map<string, ContentFile>();
  for (const entries of index.values()) for (const [id, file] of entries) if (!all.has(id)) all.set(id, file);
  return (written, collection) => {
    const id = written
      .toLowerCase()
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '');
    const near = collection && index.get(collection);
    const found = (near && nearest.find(id, near)) ?? nearest.find(id, all);
    return found
      ? `你是不是想写 ${writeAddress(found)}（${titleOfFile(found)}）？`
      : '写成 /栏目/编号/，例如 /stories/lv-jinxiang/；网址从 https:// 写起。';
  };
}
