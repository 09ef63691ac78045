import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../src/model/names.ts';
import type { RootFileName } from '../../src/model/root-files.ts';
import type { Content } from './open-content.ts';
import { projectDir } from './settings.ts';

/** Puts the front matter of one collection into Astro's store, as our own door read it: Astro's YAML turns 30 February into
 *  1 March. It has been compared with the schema there, so Astro does not do it again. Bodies stay on disk until their page
 *  is made: stored, they were 108 MB of JSON at 10,000 articles. */
export function contentLoader(
  collection: CollectionName,
  contentDir: string,
  content: Promise<Content>,
): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const { store } = context;
      store.clear();
      for (const { collection: name, id, file, data } of (await content).entries) {
        if (name !== collection) continue;
        store.set({
          id,
          data,
          digest: context.generateDigest(data),
          filePath: relative(projectDir, join(contentDir, file)).replaceAll('\\', '/'),
          ...(file.endsWith('.mdx') ? { deferredRender: true } : {}),
        });
      }
    },
  };
}

/** Puts the rows of a list that lies in the content folder itself into Astro's store, numbered in their order. */
export function rowsLoader(name: RootFileName, content: Promise<Content>): Loader {
  return {
    name: `content-${name}`,
    async load({ store }) {
      store.clear();
      const file = (await content).files.find(({ path }) => path === name);
      const rows = (file?.opened?.value ?? []) as readonly Record<string, unknown>[];
      for (const [index, data] of rows.entries()) store.set({ id: String(index).padStart(6, '0'), data });
    },
  };
}
