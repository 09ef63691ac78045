import { shownExpression } from './shown-content.ts';

/** Where Vite knows the module. */
export const siteModuleId = '\0virtual:site';

/** A Vite plugin: the module `virtual:site`, which src/site alone imports (src/env.d.ts declares it). It holds no content of its
 *  own: what is shown is looked up when the module runs, so that pages compiled once show whatever is laid down (decision 0082). */
export function siteModule() {
  const names = ['site', 'entries', 'redirects', 'contentDir', 'workshop'];
  const lines = [`const shown = ${shownExpression};`, `export const { ${names.join(', ')} } = shown;`];
  return {
    name: 'site-module',
    resolveId: (asked: string): string | undefined => (asked === 'virtual:site' ? siteModuleId : undefined),
    load: (asked: string): string | undefined => (asked === siteModuleId ? lines.join('\n') : undefined),
  };
}
