import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertHtml } from './convert-html.ts';

/** What holds words that are read; of the open data only the page is, because its files have digests. */
const converted = /\.(?:html|js|xml|svg|md|txt)$/;

/** Turns the words of a built folder into traditional characters. Scripts are converted whole: what they compare with the words
 *  of a page, 第三条, is then written as the page writes it. */
export async function convertFolder(folder: string, convert: (text: string) => string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !converted.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, entry.name.endsWith('.html') ? convertHtml(text, convert) : convert(text));
  }
}
