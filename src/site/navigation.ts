import { faceOf } from '../library/faces.ts';
import { collections } from '../model/collections.ts';
import { menuPages, type MenuPlace } from '../model/engine-pages.ts';
import { collectionNames } from '../model/names.ts';

interface MenuItem {
  label: string;
  /** Below the base path. */
  address: string;
}

/** Every page that stands in a menu, with its place. */
const places = [
  ...collectionNames.map((name) => ({
    path: name,
    label: collections[name].label,
    place: faceOf(name).menu,
  })),
  ...menuPages,
];

/** The menu of the header. */
export const navigation = listMenu('main');

/** What stands in the footer beside it. */
export const moreNavigation = listMenu('more');

function listMenu(menu: MenuPlace['menu']): MenuItem[] {
  return places
    .filter(({ place }) => place?.menu === menu)
    .sort((left, right) => (left.place?.order ?? 0) - (right.place?.order ?? 0))
    .map(({ path, label }) => ({ label, address: `/${path}/` }));
}

/** The home page and every list and page that is no entry, whether a menu shows it or not. */
export const fixedPages: readonly string[] = ['/', ...places.map(({ path }) => `/${path}/`)];
