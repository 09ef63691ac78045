import { slugHeadings } from '../../markdown/heading-ids.ts';
import { writeAddress } from '../../model/address.ts';
import { isCollection } from '../../model/names.ts';
import { defineCheck, type ContentFile, type LibraryFiles } from '../check.ts';
import { indexEntries, titleOfFile, type EntryIndex } from '../entry-index.ts';
import { isPage, parseTarget } from '../link-target.ts';
import { NearestNames } from '../nearest-names.ts';
import { isRedirectAddress, listRedirects, placeOfAddress } from '../redirects.ts';

/** The new address of a row is a page that is published, and the heading it names is on it.
 *  Why: the reader follows an old link, is sent on, and meets “页面不存在” all the same. */
export const redirectMissing = defineCheck({
  code: 'redirect-missing',
  scope: 'library',
  check(library, report) {
    const rows = listRedirects(library);
    const moved = new Set(rows.map(({ from }) => from));
    const index = indexEntries(library.files);
    const suggest = openSuggestions(index);
    for (const row of rows) {
      const [address = ''] = row.to.split('#');
      if (!isRedirectAddress(row.to, 'to') || moved.has(address)) continue;
      const fault = explain(row.to, index, library, suggest);
      if (fault) report(row.file, { ...placeOfAddress(row, 'to'), ...fault });
    }
  },
});

interface Fault {
  message: string;
  hint: string;
}

function explain(
  to: string,
  index: EntryIndex,
  { unread }: LibraryFiles,
  suggest: (to: string) => string,
): Fault | undefined {
  const target = parseTarget(to);
  if (target.kind === 'page' && isPage(target.path, index)) return undefined;
  if (target.kind !== 'entry') return { message: `本站没有 ${to} 这个页面。`, hint: suggest(to) };
  const entry = index.get(target.collection)?.get(target.id);
  if (!entry) {
    if (unread.has(`${target.collection}/${target.id}`)) return undefined;
    return { message: `本站没有 ${to} 这个页面。`, hint: suggest(to) };
  }
  if (entry.parsed.data['draft'] === true)
    return {
      message: `新地址指向的“${titleOfFile(entry)}”还是草稿，没有页面。`,
      hint: `先发布 ${entry.path}（删掉其中的 draft: true），或指到别的页面。`,
    };
  const slugs = slugHeadings(entry.links?.headings ?? []);
  if (target.hash === '' || slugs.includes(target.hash)) return undefined;
  return {
    message: `那一页没有“${target.hash}”这个小标题。`,
    hint: `可以指到：${slugs.map((slug) => `#${slug}`).join('、') || '（那一页没有小标题）'}，或只指到那一页。`,
  };
}

/** What suggests the entry with the same id in another collection, or the nearest id in the same one. */
function openSuggestions(index: EntryIndex): (to: string) => string {
  const nearest = new NearestNames();
  const all = new Map<string, ContentFile>();
  for (const entries of index.values()) for (const [id, file] of entries) if (!all.has(id)) all.set(id, file);
  return (to) => {
    const [first = '', second = ''] = to.slice(1).split(/[/#]/);
    const [folder, id] = second === '' ? ['pages', first] : [first, second];
    const entries = isCollection(folder) ? index.get(folder) : undefined;
    const found = all.get(id) ?? (entries && nearest.find(id, entries));
    return found
      ? `你是不是想写 to: ${writeAddress(found)}（${titleOfFile(found)}）？`
      : '写成现有页面的地址，例如 to: /stories/lv-jinxiang/；只剩一部分内容，就指到讲这部分的那一页。';
  };
}
