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
  /** Share images (1200×630 PNG) take 25 ms of a processor each; a site of more articles than this does without. */
  shareImagesUpTo: 2000,
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
  /** Charts on the page of figures: which series, what it is called, in which order its bars stand. */
  charts: [
    {
      series: 'jms-five-links',
      title: '佳木斯“五个环节”的结果',
      note: '同一单位的才画在一起。人次与人不同，同一个人可以算几次；各数的起止年份不一，不能相加。',
      order: 'largest-first',
    },
    {
      series: 'hangzhou-gongjiang',
      title: '“杭州工匠”累计认定人数',
      note: '60名、150名、180名是不同时点的累计认定数；240名是2024年收到生日蛋糕的杭州工匠人数，恰等于六届180名加第七届名额60名。',
      order: 'smallest-first',
    },
    {
      series: 'hangzhou-gongjiang-jie',
      title: '“杭州工匠”每届名额',
      note: '只画本站收到来源的三届，其余各届没有单独的名额数字。',
      order: 'smallest-first',
    },
    {
      series: 'zhuqixing',
      title: '“劳模工匠助企行”：全市与各区县',
      note: '各地计数的单位不同：市里数服务队、企业和技术问题，萧山数交流活动、人次和难题，建德数活动。只有单位相同的才画在一起。',
      order: 'largest-first',
    },
  ],
  /** The page of the five links: the formulation, the article about it, and one programme for each link, in order. */
  linksFrame: {
    term: 'wuge-huanjie',
    article: 'jms-five-links',
    programmes: ['jms-fuwu', 'jms-xuanchuan', 'jms-peiyu', 'jms-jingsai', 'jms-xuanshu'],
  },
  /** The site's own rules in full text, named on the page about the site. */
  ownRules: ['bianji-guifan', 'gengzheng-banfa', 'shuju-shiyong'],
  /** What each of the three spirits means, in the order in which they are named. */
  spiritMeanings: ['laomo-neihan', 'laodong-neihan', 'gongjiang-neihan'],
  /** Formulations that say what the three spirits are to each other. */
  spiritRelations: ['shengdong-tixian', 'laodong-genji', 'gengao-shenghua'],
  /** Formulations that say where they come from. */
  spiritOrigins: ['si-shiqi'],
  /** Speeches that tell how the three spirits relate, first on their page. */
  spiritGuides: ['three-spirits', 'relations', 'timeline'],
} as const;

export type SiteConfig = typeof siteConfig;
