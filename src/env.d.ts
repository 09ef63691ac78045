/// <reference types="astro/client" />

declare module 'virtual:site' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import at the top would make this file a module, and the declaration an addition to one that is not there
  export const site: import('./model/site.ts').Site;
  export const contentDir: string;
}
