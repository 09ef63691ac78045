import { enginePages, engineFolders } from './engine-pages.ts';
import { isCollection, type CollectionName } from './names.ts';

/** The address of an entry below the base path: `/people/lv-jinxiang/`; a fixed page stands at the root, `/about/`. */
export function writeAddress({ collection, id }: { collection: CollectionName; id: string }): string {
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** Whether the engine itself makes something at `/<name>/`, so that no fixed page can stand there. */
export function isTakenByEngine(name: string): boolean {
  return enginePages.includes(name) || engineFolders.includes(name) || isCollection(name);
}
