import { defineCheck } from '../check.ts';

/** A content folder says whose site it is.
 *  Why: without a name, an address and an owner every page would be signed by nobody. */
export const siteMissing = defineCheck({
  code: 'site-missing',
  scope: 'names',
  check(files, report) {
    // A folder with nothing in it is a site that has not begun.
    if (files.length === 0 || files.some(({ path }) => path === 'site.yaml')) return;
    report(
      { path: 'site.yaml' },
      {
        line: 1,
        column: 1,
        message: '内容文件夹里没有 site.yaml：不知道网站叫什么、谁办的、网址是什么。',
        hint: '照 docs/editors/samples/site.md 新建 site.yaml，至少写 name、tagline、url、owner 四行；从前写在 src/site.config.ts 里的都搬到这里。',
      },
    );
  },
});
