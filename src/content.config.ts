import { defineCollection } from 'astro:content';
import { contentLoader } from '../scripts/content/content-loader.ts';
import { readSettings } from '../scripts/content/settings.ts';
import { collections as table } from './model/collections.ts';
import { collectionNames } from './model/names.ts';

const { contentDir } = readSettings();

/** The table of the model, as Astro's collections. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name, contentDir), schema: table[name].schema }),
  ]),
);
