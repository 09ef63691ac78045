/** What several scripts of the search share, in one file: four small ones compress worse and ask four times. */
const shared = {
  name: 'search',
  test: /[\\/]src[\\/]search[\\/](?:terms[\\/](?:fold|words|clause-number)|index[\\/](?:pagefind-format|places|small-files|varints)|ask[\\/]excerpt|browser[\\/](?:recent|elements|engine-files|index-folder|watched-fetch))\.ts/,
};

/** A script of a component has a long name of Astro's, which each page would carry: 40 bytes that a page has no room for. */
function nameScript({ name }: { name: string }): string {
  return `assets/${name.replace(/\.astro_astro_type_script_index_(\d+)_lang$/, '$1')}.[hash].js`;
}

/** A Vite plugin: `import()` in our scripts stays a plain import. Vite would wrap each in a loader of 0.9 KB that fetches
 *  style sheets and further scripts first; ours are few and need none of it. The types are structural, because Vite is
 *  Astro's dependency and not ours. */
export const plainScripts = {
  name: 'plain-scripts',
  enforce: 'pre' as const,
  // Not in astro.config.mjs: Astro lays its own wish about preloading over the one that stands there.
  config: () => ({
    build: { modulePreload: false as const },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [shared] }, entryFileNames: nameScript } },
        },
      },
    },
  }),
  load(id: string): string | undefined {
    return id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
};
