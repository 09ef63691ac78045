/// <reference types="astro/client" />

/* eslint-disable @typescript-eslint/consistent-type-imports -- an import at the top would make this file a module, and the declaration an addition to one that is not there */
declare module 'virtual:site' {
  export const site: import('./model/site.ts').Site;
  /** Drafts included. */
  export const entries: readonly import('./library/entry.ts').Entry[];
  export const redirects: readonly import('./model/redirects.ts').Redirect[];
  /** The content folder, as an absolute path. */
  export const contentDir: string;
  /** What a build knows of its inputs and keeps between builds; undefined in `npm run dev`. */
  export const workshop: import('./model/workshop.ts').Workshop | undefined;
}
