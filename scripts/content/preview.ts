import type { Entry } from '../../src/library/entry.ts';
import type { Redirect } from '../../src/model/redirects.ts';
import type { Site } from '../../src/model/site.ts';

/** What `npm run dev` shows at this moment. In a build there is none. */
export interface Preview {
  site: Site;
  /** Drafts included. */
  entries: readonly Entry[];
  redirects: readonly Redirect[];
}

/** The pages run in the same process, but Vite gives them modules of their own: what both see is the global object. */
const door = 'wenku:preview';
const shared = globalThis as { [door]?: Preview };

/** Lays down what the pages made from now on show. */
export function sharePreview(preview: Preview): void {
  shared[door] = preview;
}

/** What is shown, for the registry of Astro; undefined in a build. */
export function findPreview(): Preview | undefined {
  return shared[door];
}

/** The expression by which a module of the pages finds it. */
export const previewExpression = `globalThis[${JSON.stringify(door)}]`;
