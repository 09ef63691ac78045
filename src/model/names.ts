/** The names of all collections. They are folder names in content/ and the first part of every address but that of a fixed page
 *  (address.ts). */

export const articleNames = ['stories', 'speeches', 'policies', 'cases'] as const;

export const directoryNames = [
  'people',
  'organizations',
  'regions',
  'places',
  'events',
  'figures',
  'programmes',
  'documents',
  'terms',
  'topics',
  'booklets',
  'sources',
] as const;

export type ArticleName = (typeof articleNames)[number];
export type DirectoryName = (typeof directoryNames)[number];
/** The collections that have a list page at their own name. */
export type ListedName = ArticleName | DirectoryName;
/** All of them; the fixed pages, such as the one about the site, stand in the menus and have no list. */
export type CollectionName = ListedName | 'pages';

export const listedNames: readonly ListedName[] = [...articleNames, ...directoryNames];

export const collectionNames: readonly CollectionName[] = [...listedNames, 'pages'];

export function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

/** Whether entries of this collection have a list page, and their addresses below it. */
export function isListedName(name: string): name is ListedName {
  return (listedNames as readonly string[]).includes(name);
}

export function isArticleName(name: string): name is ArticleName {
  return (articleNames as readonly string[]).includes(name);
}

/** Whether its files are front matter and Markdown; the others are YAML alone. */
export function hasBody(name: CollectionName): boolean {
  return isArticleName(name) || name === 'pages';
}
