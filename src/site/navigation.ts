import { addressOf } from '../library/entry.ts';
import { faceOf } from '../library/faces.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { collections } from '../model/collections.ts';
import { menuPages } from '../model/engine-pages.ts';
import { menuGroups, type MenuGroup, type MenuPlace } from '../model/menu.ts';
import { listedNames } from '../model/names.ts';

export interface MenuItem {
  label: string;
  /** Below the base path. */
  address: string;
}

export interface ShownGroup {
  label: string;
  items: MenuItem[];
}

/** Every list and page of the engine, with its place in the menu. */
const places = [
  ...listedNames.map((name) => ({
    path: name,
    label: collections[name].label,
    place: faceOf(name).menu,
  })),
  ...menuPages,
];

/** The whole menu: what the engine makes, then the fixed pages, each in its group. Header and footer show the same. */
export const listMenu = perLibrary((library): readonly ShownGroup[] => {
  const names = Object.keys(menuGroups) as MenuGroup[];
  return names
    .map((group) => ({
      label: library.site.menu?.[group] ?? menuGroups[group],
      items: listItems(library, (place) => place.group === group),
    }))
    .filter(({ items }) => items.length > 0);
});

/** What the header shows beside the menu where there is room, in the order of the groups. */
export const listRow = perLibrary((library): readonly MenuItem[] =>
  Object.keys(menuGroups).flatMap((group) =>
    listItems(library, (place) => place.group === group && place.isInRow === true),
  ),
);

function listItems(library: Library, isWanted: (place: MenuPlace) => boolean): MenuItem[] {
  const own = places
    .flatMap(({ path, label, place }) => (place && isWanted(place) ? [{ path, label, place }] : []))
    .sort((left, right) => left.place.order - right.place.order)
    .map(({ path, label }) => ({ label: ownLabels(library)[path] ?? label, address: `/${path}/` }));
  return [...own, ...listPages(library, isWanted)];
}

/** What a site itself calls the pages of its stages and spirits. */
function ownLabels({ site }: Library): Readonly<Record<string, string | undefined>> {
  return { stages: site.stages?.title, spirits: site.spirits?.title };
}

/** Pages without a number come last; those of one number stand in the order of their titles, as the library has them. */
function listPages(library: Library, isWanted: (place: MenuPlace) => boolean): MenuItem[] {
  return library
    .list('pages')
    .map((page) => ({ page, place: placePage(page.data.menu ?? 'more', page.data.order ?? 1000) }))
    .filter(({ place }) => place !== undefined && isWanted(place))
    .toSorted((left, right) => (left.place?.order ?? 0) - (right.place?.order ?? 0))
    .map(({ page }) => ({ label: page.data.title, address: addressOf(page) }));
}

function placePage(menu: MenuGroup | 'main' | 'none', order: number): MenuPlace | undefined {
  if (menu === 'none') return undefined;
  return menu === 'main' ? { group: 'find', order, isInRow: true } : { group: menu, order };
}

/** The home page and every list and page of the engine, whether a menu shows it or not. */
export const fixedPages: readonly string[] = ['/', ...places.map(({ path }) => `/${path}/`)];
