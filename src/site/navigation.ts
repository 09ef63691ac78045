/** The main menu, in order. Addresses are below the base path. */
export const navigation = [
  { label: '故事', address: '/stories/' },
  { label: '讲话', address: '/speeches/' },
  { label: '政策', address: '/policies/' },
  { label: '案例', address: '/cases/' },
  { label: '人物', address: '/people/' },
  { label: '项目', address: '/programmes/' },
  { label: '地区', address: '/regions/' },
  { label: '数据', address: '/figures/' },
  { label: '大事记', address: '/timeline/' },
] as const;

/** What stands in the footer beside it. */
export const moreNavigation = [
  { label: '三种精神', address: '/spirits/' },
  { label: '五个环节', address: '/links/' },
  { label: '术语', address: '/terms/' },
  { label: '单位', address: '/organizations/' },
  { label: '阵地', address: '/places/' },
  { label: '文件', address: '/documents/' },
  { label: '来源', address: '/sources/' },
  { label: '检索', address: '/search/' },
  { label: '全部文章', address: '/all/' },
  { label: '开放数据', address: '/data/' },
  { label: '关于', address: '/about/' },
] as const;
