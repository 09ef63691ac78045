import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { listEndings } from '../../src/model/collections.ts';
import type { CollectionName } from '../../src/model/names.ts';
import { parseArticle, parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { listContentPaths } from './content-files.ts';
import { projectDir } from './settings.ts';

/** Loads the front matter of one collection into Astro's store, read by our own parser: Astro's turns 30 February into
 *  1 March. Bodies stay on disk until their page is made: stored, they were 108 MB of JSON at 10,000 articles. */
export function contentLoader(collection: CollectionName, contentDir: string): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const { store } = context;
      store.clear();
      const endings = listEndings(collection);
      const paths = await listContentPaths(join(contentDir, collection));
      for (const name of paths.filter((path) => endings.some((ending) => path.endsWith(ending)))) {
        const path = join(contentDir, collection, name);
        const text = await readFile(path, 'utf8');
        const parsed = name.endsWith('.yaml') ? parseDirectoryEntry(text) : parseArticle(text);
        const id = name.replace(/\.[^.]*$/, '');
        store.set({
          id,
          data: await context.parseData({ id, data: parsed?.data ?? {}, filePath: path }),
          digest: context.generateDigest(text),
          filePath: relative(projectDir, path).replaceAll('\\', '/'),
          ...(name.endsWith('.mdx') ? { deferredRender: true } : {}),
        });
      }
    },
  };
}
