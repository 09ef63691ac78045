import { isCollection, type CollectionName } from '../../model/names.ts';
import { findNearest } from '../../text/ids.ts';
import { defineCheck, type ContentFile } from '../check.ts';
import { indexEntries, titleOfFile, type EntryIndex } from '../entry-index.ts';
import { linksOf, pageNames, readTarget, type LinkTarget } from '../link-target.ts';

/** A link within the site leads to a page of the site.
 *  Why: “页面不存在” is the end of a reader's visit. */
export const linkBroken = defineCheck({
  code: 'link-broken',
  scope: 'library',
  check({ files, unread }, report) {
    const index = indexEntries(files);
    for (const file of files) {
      for (const { url, isImage, ...place } of linksOf(file)) {
        const fault = isImage ? undefined : explain(readTarget(url, file), url, { index, unread });
        if (fault) report(file, { ...place, ...fault });
      }
    }
  },
});

interface Known {
  index: EntryIndex;
  unread: ReadonlySet<string>;
}

function explain(
  target: LinkTarget,
  url: string,
  known: Known,
): { message: string; hint: string } | undefined {
  const { index, unread } = known;
  if (target.kind === 'page' && !isCollection(target.name) && !['', ...pageNames].includes(target.name)) {
    return {
      message: `本站没有 ${url} 这个页面。`,
      hint: suggest(url.replace(/[#?].*$/, '').replace(/\/$/, ''), index),
    };
  }
  if (target.kind === 'relative' && !/^(?:https?:|mailto:)/.test(url) && !/^[a-z]:[\\/]/i.test(url)) {
    return { message: `“${url}”不是本站页面的地址。`, hint: suggest(target.id, index) };
  }
  if (target.kind !== 'entry') return undefined;
  const address = `/${target.collection}/${target.id}/`;
  if (
    index.get(target.collection)?.has(target.id) !== true &&
    !unread.has(`${target.collection}/${target.id}`)
  ) {
    return { message: `本站没有 ${url} 这个页面。`, hint: suggest(target.id, index, target.collection) };
  }
  return target.isPlain
    ? undefined
    : { message: `本站页面的地址不这样写：${url}。`, hint: `写成 ${address}` };
}

/** The entry with the nearest id in the same collection, or else in any. */
function suggest(written: string, index: EntryIndex, collection?: CollectionName): string {
  const id = written
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '');
  const near = collection && index.get(collection);
  if (near && findNearest(id, near.keys()) !== undefined) return suggest(id, new Map([[collection, near]]));
  const all: ContentFile[] = [...index.values()].flatMap((entries) => [...entries.values()]);
  const nearest = findNearest(
    id,
    all.map((file) => file.id),
  );
  const found = all.find((file) => file.id === id) ?? all.find((file) => file.id === nearest);
  return found
    ? `你是不是想写 /${found.collection}/${found.id}/（${titleOfFile(found)}）？`
    : '写成 /栏目/编号/，例如 /stories/yang-jinlong/；网址从 https:// 写起。';
}
