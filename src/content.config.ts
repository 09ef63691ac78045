import { defineCollection } from 'astro:content';
import { mdxLoader } from '../scripts/content/content-loader.ts';
import { readSettings } from '../scripts/content/settings.ts';
import { articleNames } from './model/names.ts';

const { contentDir } = readSettings();

/** What Astro renders itself. What an entry is, the table of the model says; pages have it from `virtual:site`. */
export const collections = Object.fromEntries(
  articleNames.map((name) => [name, defineCollection({ loader: mdxLoader(name, contentDir) })]),
);
