import { isTakenByEngine } from '../../model/address.ts';
import { stemOf } from '../content-path.ts';
import { defineCheck } from '../check.ts';

/** A fixed page has an address of its own: none at which the engine makes a page, a list or a folder.
 *  Why: two pages at one address; one of them, nobody knows which, vanishes from the site. */
export const pageAddress = defineCheck({
  code: 'page-address',
  scope: 'names',
  check(files, report) {
    for (const { path } of files) {
      const id = stemOf(path);
      if (!/^pages\/[^/]+\.md$/.test(path) || !isTakenByEngine(id)) continue;
      report(
        { path },
        {
          line: 1,
          column: 1,
          message: `地址 /${id}/ 是网站自己的，固定页面不能用。`,
          hint: `换一个文件名，例如 ${id}-shuoming.md；文件名就是地址。`,
        },
      );
    }
  },
});
