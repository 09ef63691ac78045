import type { Site } from '../../src/model/site.ts';
import { previewExpression } from './preview.ts';

/** What the pages need to know and no collection tells. */
export interface SiteModule {
  /** What site.yaml says. */
  site: Site;
  /** The content folder, as an absolute path. Never printed on a page: the inspection looks for it. */
  contentDir: string;
}

const id = 'virtual:site';
const resolvedId = `\0${id}`;

/** A Vite plugin: the module `virtual:site`, which src/site alone imports (src/env.d.ts declares it). Bundled code cannot ask
 *  where the project lies, so it is told. */
export function siteModule(values: SiteModule) {
  return makePlugin('site-module', {
    site: JSON.stringify(values.site),
    contentDir: JSON.stringify(values.contentDir),
    preview: 'undefined',
  });
}

/** The same for a preview: what it shows is looked up when the module runs, and it runs again after each change. */
export function previewModule(contentDir: string) {
  const values = {
    preview: previewExpression,
    site: 'preview.site',
    contentDir: JSON.stringify(contentDir),
  };
  // Before the one of the configuration, which is there too.
  return { ...makePlugin('preview-module', values), enforce: 'pre' as const };
}

/** Where Vite knows the module. */
export const siteModuleId = resolvedId;

function makePlugin(name: string, values: Readonly<Record<string, string>>) {
  const lines = Object.entries(values).map(([key, value]) => `export const ${key} = ${value};`);
  return {
    name,
    resolveId: (asked: string): string | undefined => (asked === id ? resolvedId : undefined),
    load: (asked: string): string | undefined => (asked === resolvedId ? lines.join('\n') : undefined),
  };
}
