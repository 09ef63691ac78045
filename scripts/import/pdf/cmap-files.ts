import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'cmaps');

/** Hands pdf.js the tables of characters that it asks for by name. Without them, text in fonts that are not in the file gives no letters.
 *  Nothing is fetched: the tables lie beside this file. */
export class CMapFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename))
      throw new Error(`no file of ours: ${filename}`);
    return new Uint8Array(await readFile(join(folder, filename)));
  }
}
