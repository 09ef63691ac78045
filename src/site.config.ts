/** What another union would change. Everything here is shown to readers or used in addresses. */
export const siteConfig = {
  name: '匠心文库',
  tagline: '劳模、工匠与工会工作的故事、讲话、政策和案例',
  /** Address of the published site without a path; SITE_URL overrides it. */
  url: 'https://example.org',
  owner: '匠心文库编辑部',
  contact: '',
  /** ICP备案 and 公安备案 numbers; shown only where set. */
  icp: '',
  publicSecurity: '',
  /** Regions shown on the home page, by id. */
  featuredRegions: [
    'china',
    'zhejiang',
    'hangzhou',
    'tonglu',
    'xiaoshan',
    'binjiang',
    'jiande',
    'jiamusi',
    'x-city',
  ],
  /** Numbers shown on the home page, by id. */
  featuredFigures: [
    'hz-zhuqi-qiye',
    'hz-zhijia-74',
    'jms-gaojineng',
    'tl-daikuan-jine',
    'hz-jinxiaoyuan',
    'wangxingji-gongxu',
  ],
} as const;

export type SiteConfig = typeof siteConfig;
