/** The groups of the menu, in their order, with the names that readers see. A site may call them otherwise (`menu` in
 *  site.yaml); a group in which nothing stands is not shown. */
export const menuGroups = {
  stories: '故事',
  policies: '政策与讲话',
  cases: '案例',
  find: '查',
  more: '本站',
} as const;

export type MenuGroup = keyof typeof menuGroups;

/** Where a list or a page stands in the menu. Smaller numbers first. */
export interface MenuPlace {
  group: MenuGroup;
  order: number;
  /** Also in the row of the header, which a wide screen shows without opening the menu. */
  isInRow?: true;
}
