import type { Site } from '../../src/model/site.ts';

/** What the pages need to know and no collection tells. */
export interface SiteModule {
  /** What site.yaml says. */
  site: Site;
  /** The content folder, as an absolute path. Never printed on a page: the inspection looks for it. */
  contentDir: string;
}

const id = 'virtual:site';

/** A Vite plugin: the module `virtual:site`, which src/site alone imports (src/env.d.ts declares it). Bundled code cannot ask
 *  where the project lies, so it is told. */
export function siteModule(values: SiteModule) {
  return {
    name: 'site-module',
    resolveId: (asked: string): string | undefined => (asked === id ? `\0${id}` : undefined),
    load: (asked: string): string | undefined =>
      asked === `\0${id}`
        ? Object.entries(values)
            .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined,
  };
}
