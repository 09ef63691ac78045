import { defineCollection } from 'astro:content';
import { contentLoader, rowsLoader } from '../scripts/content/content-loader.ts';
import { openContent, type Content } from '../scripts/content/open-content.ts';
import { readSettings } from '../scripts/content/settings.ts';
import { collectionNames } from './model/names.ts';

const { contentDir } = readSettings();
let opened: Promise<Content> | undefined;
const open = (): Promise<Content> => (opened ??= openContent(contentDir));

/** The table of the model, as Astro's collections. */
export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [
      name,
      defineCollection({ loader: contentLoader(name, contentDir, open) }),
    ]),
  ),
  redirects: defineCollection({ loader: rowsLoader('redirects.yaml', open) }),
};
