import { addressOf } from '../library/entry.ts';
import { faceOf } from '../library/faces.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { menuPages, type MenuPlace } from '../model/engine-pages.ts';
import { listedNames } from '../model/names.ts';

interface MenuItem {
  label: string;
  /** Below the base path. */
  address: string;
}

/** Every list and page of the engine that stands in a menu, with its place. */
const places = [
  ...listedNames.map((name) => ({
    path: name,
    label: collections[name].label,
    place: faceOf(name).menu,
  })),
  ...menuPages,
];

/** The menu of the header, or what stands in the footer beside it: first what the engine makes, then the fixed pages. */
export function listMenu(library: Library, menu: MenuPlace['menu']): MenuItem[] {
  const own = places
    .filter(({ place }) => place?.menu === menu)
    .sort((left, right) => (left.place?.order ?? 0) - (right.place?.order ?? 0))
    .map(({ path, label }) => ({ label: ownLabels(library)[path] ?? label, address: `/${path}/` }));
  return [...own, ...listPages(library, menu)];
}

/** What a site itself calls the pages of its stages and spirits. */
function ownLabels({ site }: Library): Readonly<Record<string, string | undefined>> {
  return { links: site.stages?.title, spirits: site.spirits?.title };
}

/** Pages without a number come last; those of one number stand in the order of their titles, as the library has them. */
function listPages(library: Library, menu: MenuPlace['menu']): MenuItem[] {
  return library
    .list('pages')
    .filter(({ data }) => (data.menu ?? 'more') === menu)
    .toSorted((left, right) => (left.data.order ?? 1000) - (right.data.order ?? 1000))
    .map((page) => ({ label: page.data.title, address: addressOf(page) }));
}

/** The home page and every list and page of the engine, whether a menu shows it or not. */
export const fixedPages: readonly string[] = ['/', ...places.map(({ path }) => `/${path}/`)];
