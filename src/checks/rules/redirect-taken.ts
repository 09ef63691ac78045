import { engineFolders } from '../../model/engine-pages.ts';
import { defineCheck } from '../check.ts';
import { indexEntries } from '../entry-index.ts';
import { isPage, parseTarget } from '../link-target.ts';
import { isRedirectAddress, listRedirects, placeOfAddress } from '../redirects.ts';

/** An old address is free: no page stands there any more.
 *  Why: two pages at one address; one of them, nobody knows which, vanishes from the site. */
export const redirectTaken = defineCheck({
  code: 'redirect-taken',
  scope: 'library',
  check(library, report) {
    const index = indexEntries(library.files);
    for (const row of listRedirects(library)) {
      if (!isRedirectAddress(row.from, 'from')) continue;
      const target = parseTarget(row.from);
      const entry = target.kind === 'entry' ? index.get(target.collection)?.get(target.id) : undefined;
      const isEngine =
        (target.kind === 'page' && isPage(target.path, index)) ||
        engineFolders.includes(row.from.split('/')[1] ?? '');
      if (!entry && !isEngine) continue;
      report(row.file, {
        ...placeOfAddress(row, 'from'),
        message: entry
          ? `旧地址 ${row.from} 上还有文章：${entry.path}。`
          : `旧地址 ${row.from} 是网站自己的页面。`,
        hint: entry
          ? '文件还要用，就删掉这一行；已经并入别的文章，就删掉那个文件。'
          : '这个地址不能让给别的页面，请删掉这一行。',
      });
    }
  },
});
