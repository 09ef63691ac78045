import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '../../src/model/names.ts';

/** The addresses of all entry pages in a built site, told from the folders: what the index should hold. */
export async function listDocumentAddresses(siteDir: string): Promise<string[]> {
  const lists = await Promise.all(
    collectionNames.map(async (collection) => {
      const folders = await readdir(join(siteDir, collection), { withFileTypes: true }).catch(() => []);
      return folders
        .filter((folder) => folder.isDirectory() && !['page', 'region', 'year'].includes(folder.name))
        .map(({ name }) => `/${collection}/${name}/`);
    }),
  );
  return lists.flat();
}
