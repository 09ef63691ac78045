/** The names of all collections. They are folder names in content/ and the first part of every address. */

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
  'sources',
] as const;

export type ArticleName = (typeof articleNames)[number];
export type DirectoryName = (typeof directoryNames)[number];
export type CollectionName = ArticleName | DirectoryName;

export const collectionNames: readonly CollectionName[] = [...articleNames, ...directoryNames];

export function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

export function isArticleName(name: string): name is ArticleName {
  return (articleNames as readonly string[]).includes(name);
}
