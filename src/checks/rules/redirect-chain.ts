import { defineCheck } from '../check.ts';
import { listRedirects, placeOfAddress, type RedirectRow } from '../redirects.ts';

/** A row leads to the page itself, not to another row.
 *  Why: every further jump costs a reader on a slow line a second, and two rows that name each other send him round for ever. */
export const redirectChain = defineCheck({
  code: 'redirect-chain',
  scope: 'library',
  check(library, report) {
    const rows = listRedirects(library);
    const byFrom = new Map(rows.map((row) => [row.from, row]));
    const ends = findEnds(rows, byFrom);
    for (const row of rows) {
      const next = byFrom.get(pageOf(row.to));
      if (!next) continue;
      const end = ends.get(next);
      report(row.file, {
        ...placeOfAddress(row, 'to'),
        message: end
          ? `新地址 ${row.to} 自己也改过址（第 ${placeOfAddress(next, 'from').line} 行），读者要跳两次。`
          : `新地址 ${row.to} 又指回来了，读者会一直转圈。`,
        hint: end ? `直接写最后的地址：to: ${end}` : '核对这几行，让每一行都指到现在真有的页面。',
        ...(end ? { fix: end } : {}),
      });
    }
  },
});

function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

/** The address at the end of each row's chain; undefined where it goes round. Every row is walked over once, however long
 *  the chains are. */
function findEnds(
  rows: readonly RedirectRow[],
  byFrom: ReadonlyMap<string, RedirectRow>,
): ReadonlyMap<RedirectRow, string | undefined> {
  const ends = new Map<RedirectRow, string | undefined>();
  for (const row of rows) {
    const way = new Set<RedirectRow>();
    let here = row;
    for (;;) {
      if (ends.has(here) || way.has(here)) break;
      way.add(here);
      const next = byFrom.get(pageOf(here.to));
      if (!next) ends.set(here, here.to);
      else here = next;
    }
    for (const passed of way) ends.set(passed, ends.get(here));
  }
  return ends;
}
