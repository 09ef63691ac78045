import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { ownColour } from './scripts/build/own-colour.ts';
import { keepRenderer } from './scripts/build/keep-renderer.ts';
import { oneSheet } from './scripts/build/one-sheet.ts';
import { plainScripts } from './scripts/build/plain-scripts.ts';
import { readSite } from './scripts/content/read-site.ts';
import { siteModule } from './scripts/content/site-module.ts';
import { readSettings } from './scripts/content/settings.ts';
import { hastPlugins, mdastPlugins } from './src/markdown/plugins.ts';
import { features } from './src/markdown/render-markdown.ts';

const { siteUrl, basePath, contentDir } = readSettings();

export default defineConfig({
  site: siteUrl,
  // Astro compares it with decoded addresses, and writes it as it is before assets; src/site/settings.ts encodes it elsewhere.
  base: decodeURI(basePath),
  trailingSlash: 'always',
  outDir: process.env.STAGING_DIR ?? '.work/pages',
  cacheDir: '.work/astro',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  scopedStyleStrategy: 'class',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features, mdastPlugins: [...mdastPlugins], hastPlugins: [...hastPlugins] }),
  },
  integrations: [mdx(), oneSheet(), keepRenderer()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainScripts, ownColour(() => readSite(contentDir).colour), siteModule()],
    // Content may lie outside the project (CONTENT_DIR); its MDX still finds Astro's runtime here.
    resolve: { dedupe: ['astro'] },
    // Not in node_modules, which may belong to somebody else.
    cacheDir: '.work/vite',
    server: { fs: { allow: ['.', contentDir] } },
    build: { assetsInlineLimit: 0 },
  },
});
