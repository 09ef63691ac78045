import { defineCheck } from '../check.ts';
import { listRedirects, placeOfAddress } from '../redirects.ts';

/** An old address stands in the list once.
 *  Why: of two new addresses one would be taken, and nobody sees which. */
export const redirectRepeated = defineCheck({
  code: 'redirect-repeated',
  scope: 'library',
  check(library, report) {
    const first = new Map<string, number>();
    for (const row of listRedirects(library)) {
      const { line } = placeOfAddress(row, 'from');
      const earlier = first.get(row.from);
      if (earlier === undefined) first.set(row.from, line);
      else
        report(row.file, {
          ...placeOfAddress(row, 'from'),
          message: `旧地址 ${row.from} 写了两次，第 ${earlier} 行已经有了。`,
          hint: '留下对的一行，删掉另一行。',
        });
    }
  },
});
