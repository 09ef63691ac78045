/** Files whose name holds a hash of their content: they never change, so caches may keep them for good. The rules of
 *  hosting/ and public/_headers name the same two folders. */
export function isHashed(path: string): boolean {
  return /^(?:assets|pagefind-[0-9a-f]+)\//.test(path);
}
