import { siteModuleId } from '../content/site-module.ts';
import type { ViteServer } from './preview-plugin.ts';

/** Makes every module that knows the site run again before the next page: whatever they remember of the content (the library,
 *  pictures, texts) goes with them, so nothing can be forgotten here. */
export function forgetContent(server: ViteServer): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    const module = moduleGraph.getModuleById(siteModuleId);
    if (module) moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
    const runner = findRunner(environment);
    const evaluated = runner?.evaluatedModules.getModuleById(siteModuleId);
    if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
    // Astro keeps the list of pages of each route until it hears this.
    if (runner) environment.hot.send('astro:content-changed', {});
  }
}

type Evaluated = object;
interface Runner {
  evaluatedModules: {
    getModuleById(id: string): Evaluated | undefined;
    invalidateModule(module: Evaluated): void;
  };
}

/** Only the environments that run code here have one. */
function findRunner(environment: object): Runner | undefined {
  return 'runner' in environment ? (environment.runner as Runner) : undefined;
}
