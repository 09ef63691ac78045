import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of all pages that a built site offers to search engines: those that its own search looks through are among
 *  them. Below /, as `/stories/lv-jinxiang/`. */
export async function listDocumentAddresses(siteDir: string): Promise<string[]> {
  const xml = await readFile(join(siteDir, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
