/** Astro takes these from the environment when they are there, and test runners set them: pages below /x/ then name /. */
export const misleadingNames: readonly string[] = [
  'BASE_URL',
  'SITE',
  'ASSETS_PREFIX',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
];
