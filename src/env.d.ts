/// <reference types="astro/client" />

/* eslint-disable @typescript-eslint/consistent-type-imports -- an import at the top would make this file a module, and the declaration an addition to one that is not there */
declare module 'virtual:site' {
  export const site: import('./model/site.ts').Site;
  export const contentDir: string;
  /** What `npm run dev` shows in place of Astro's store; undefined in a build. */
  export const preview:
    | {
        entries: readonly import('./library/entry.ts').Entry[];
        redirects: readonly import('./model/redirects.ts').Redirect[];
      }
    | undefined;
}
