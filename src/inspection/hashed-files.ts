/** Files whose name holds a hash of their content: they never change, so caches may keep them for good. The rules of
 *  hosting/ and public/_headers name the same two folders. */
export function isHashed(path: string): boolean {
  return /^(?:assets|pagefind-[0-9a-f]+)\//.test(path);
}

/** Whether a name is that of a folder with an index: the hash stands for all that is in it. */
export function isIndex(name: string): boolean {
  return /^pagefind-[0-9a-f]+$/.test(name);
}

/** Whether a path leads into such a folder; each edition of a site has its own. */
export function leadsIntoIndex(path: string): boolean {
  return /(?:^|\/)pagefind-[0-9a-f]+(?:\/|$)/.test(path);
}

/** The name of such a folder while it is made. */
export const unfinishedIndex = '.search';

/** How long caches may keep a file: for good where its name changes with its content, otherwise only after asking us. */
export const cacheRules = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

export function findCacheRule(path: string): string {
  return isHashed(path) ? cacheRules.hashed : cacheRules.other;
}
