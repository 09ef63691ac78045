/** Where a page stands in the menus: the main one in the header, or the one beside it in the footer. Smaller numbers first. */
export interface MenuPlace {
  menu: 'main' | 'more';
  order: number;
}

export interface EnginePage {
  /** The first part of its address: `timeline` for /timeline/. */
  name: string;
  label: string;
  place: MenuPlace;
}

/** The pages that every site has besides its entries and lists, each at an address of its own. */
export const enginePages: readonly EnginePage[] = [
  { name: 'timeline', label: '大事记', place: { menu: 'main', order: 90 } },
  { name: 'spirits', label: '三种精神', place: { menu: 'more', order: 10 } },
  { name: 'links', label: '五个环节', place: { menu: 'more', order: 20 } },
  { name: 'search', label: '检索', place: { menu: 'more', order: 80 } },
  { name: 'all', label: '全部文章', place: { menu: 'more', order: 90 } },
  { name: 'data', label: '开放数据', place: { menu: 'more', order: 100 } },
  { name: 'about', label: '关于', place: { menu: 'more', order: 110 } },
];
