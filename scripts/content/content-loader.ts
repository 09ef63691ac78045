import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../src/model/names.ts';
import type { RootFileName } from '../../src/model/root-files.ts';
import type { Content } from './open-content.ts';
import { findPreview } from './preview.ts';
import { projectDir } from './settings.ts';

/** Puts the front matter of one collection into Astro's store, as our own door read it: Astro's YAML turns 30 February into
 *  1 March. It has been compared with the schema there, so Astro does not do it again. Bodies stay on disk until their page
 *  is made: stored, they were 108 MB of JSON at 10,000 articles. In a preview the pages have their entries from elsewhere
 *  (`virtual:site`), and the store says only which texts Astro itself renders: filling it took longer than all the rest. */
export function contentLoader(
  collection: CollectionName,
  contentDir: string,
  open: () => Promise<Content>,
): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const { store } = context;
      store.clear();
      const preview = findPreview();
      for (const { collection: name, id, file, data } of preview?.entries ?? (await open()).entries) {
        if (name !== collection || (preview && !file.endsWith('.mdx'))) continue;
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
export function rowsLoader(name: RootFileName, open: () => Promise<Content>): Loader {
  return {
    name: `content-${name}`,
    async load({ store }) {
      store.clear();
      if (findPreview()) return;
      const file = (await open()).files.find(({ path }) => path === name);
      const rows = (file?.opened?.value ?? []) as readonly Record<string, unknown>[];
      for (const [index, data] of rows.entries()) store.set({ id: String(index).padStart(6, '0'), data });
    },
  };
}
