import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../src/model/names.ts';
import { projectDir } from './settings.ts';

/** Tells Astro's store which texts Astro itself renders: the MDX files of one collection. Everything else the pages have from
 *  `virtual:site`, as our own door read it: Astro's YAML turns 30 February into 1 March, and filling the store took longer
 *  than all the rest. */
export function mdxLoader(collection: CollectionName, contentDir: string): Loader {
  return {
    name: `mdx-${collection}`,
    async load({ store }) {
      store.clear();
      const files = (await readdir(join(contentDir, collection)).catch(() => [])).filter(isMdx).sort();
      for (const file of files)
        store.set({
          id: file.replace(/\.mdx$/, ''),
          data: {},
          filePath: relative(projectDir, join(contentDir, collection, file)).replaceAll('\\', '/'),
          deferredRender: true,
        });
    },
  };
}

function isMdx(name: string): boolean {
  return name.endsWith('.mdx') && !name.startsWith('.');
}
