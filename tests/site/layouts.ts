/** One page of each layout of the little site, for tests that look at all of them. */
export const layoutPages = [
  '/',
  '/stories/luo-dingshan/',
  '/policies/gongpiao-banfa/',
  '/speeches/gongjiang-ri/',
  '/cases/shitu-jiedui/',
  '/stories/',
  '/people/',
  '/people/lv-jinxiang/',
  '/regions/jiangzhou/',
  '/all/',
  '/about/',
  '/about/style/',
  '/figures/',
  '/figures/xiubiao-2021/',
  '/figures/chart/xiubiao/',
  '/timeline/',
  '/spirits/',
  '/stages/',
  '/terms/',
  '/honours/',
  '/subscribe/',
  '/data/',
  '/booklets/shanchang-de-ren/',
  '/booklets/shanchang-de-ren/print/',
  '/stories/lv-jinxiang/wechat/',
  '/stories/lv-jinxiang/slides/',
  '/search/',
  '/404.html',
] as const;

/** Pages that stand in the frame of the site; a book to print is a page of its own. */
export const framedPages = layoutPages.filter((path) => !path.endsWith('/print/'));
