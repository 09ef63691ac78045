/// <reference types="astro/client" />

declare module 'virtual:site' {
  export const site: import('./model/site.ts').Site;
  export const contentDir: string;
}
