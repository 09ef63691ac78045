/** Where a page stands in the menus: the main one in the header, or the one beside it in the footer. Smaller numbers first. */
export interface MenuPlace {
  menu: 'main' | 'more';
  order: number;
}
