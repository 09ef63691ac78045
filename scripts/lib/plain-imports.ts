/** A Vite plugin: `import()` in our scripts stays a plain import. Vite would wrap each in a loader of 0.9 KB that fetches
 *  style sheets first; our scripts have none. The types are structural, because Vite is Astro's dependency and not ours. */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
};
