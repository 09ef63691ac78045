import { defineCollection } from 'astro:content';
import { contentLoader, rowsLoader } from '../scripts/content/content-loader.ts';
import { openContent } from '../scripts/content/open-content.ts';
import { readSettings } from '../scripts/content/settings.ts';
import { collectionNames } from './model/names.ts';

const { contentDir } = readSettings();
const content = openContent(contentDir);

/** The table of the model, as Astro's collections. */
export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [
      name,
      defineCollection({ loader: contentLoader(name, contentDir, content) }),
    ]),
  ),
  redirects: defineCollection({ loader: rowsLoader('redirects.yaml', content) }),
};
