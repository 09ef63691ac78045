/// <reference types="astro/client" />

declare module 'virtual:site' {
  export const contentDir: string;
}
