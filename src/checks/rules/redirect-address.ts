import { defineCheck } from '../check.ts';
import { isRedirectAddress, listRedirects, placeOfAddress } from '../redirects.ts';

/** Both addresses of a row are written as our addresses are: below the site, slashes at both ends.
 *  Why: a row with the domain or the file name in it leads nobody on, and the old links stay dead. */
export const redirectAddress = defineCheck({
  code: 'redirect-address',
  scope: 'library',
  check(library, report) {
    for (const row of listRedirects(library)) {
      for (const key of ['from', 'to'] as const) {
        const written = row[key];
        if (written.trim() === '' || isRedirectAddress(written, key)) continue;
        const better = correctAddress(written, key);
        const isKnown = isRedirectAddress(better, key);
        report(row.file, {
          ...placeOfAddress(row, key),
          message: `${key === 'from' ? '旧' : '新'}地址“${written}”不是本站地址的写法。`,
          hint: isKnown
            ? `写成 ${key}: ${better}`
            : `去掉域名，写成 /栏目/编号/，首尾都有斜杠，例如 ${key}: /stories/lv-jinxiang/`,
          ...(isKnown ? { fix: better } : {}),
        });
      }
    }
  },
});

/** What was most likely meant: without domain, folder of the content, ending and query, with slashes at both ends. */
function correctAddress(written: string, key: 'from' | 'to'): string {
  const [path = '', hash = ''] = written.trim().split('#', 2);
  const bare = path
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/\?.*$/, '')
    .replace(/^\/?content\//, '')
    .replace(/(?:\/index)?\.(?:html?|mdx?|ya?ml)$/i, '')
    .toLowerCase();
  const parts = bare.split('/').filter((part) => part !== '');
  const address = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return key === 'to' && hash !== '' ? `${address}#${hash}` : address;
}
