import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, workshop } from 'virtual:site';
import type { Entry } from '../library/entry.ts';
import { splitFrontMatter } from '../text/front-matter.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a file of the content folder, by its path in it, for the page that is being made. Throws where it is no longer what
 *  the build has checked. There are thousands of small ones: a promise for each costs more than the file. */
export function readInput(path: string): Uint8Array {
  const bytes = readFileSync(join(contentDir, path));
  workshop?.compare(path, bytes);
  noteInput(path);
  return bytes;
}

/** The Markdown of an article or a fixed page. */
export function readBody({ file }: Pick<Entry, 'file'>): string {
  return splitFrontMatter(utf8.decode(readInput(file)))?.body ?? '';
}

/** Says that the page being made shows something of a file, or of the names in a folder (`images/`), which somebody has read
 *  before: when it changes, the page is made again. */
export function noteInput(path: string): void {
  workshop?.note(path);
}

/** Whether the page or file at an address below the base path is to be made now: a build that makes few has no use for the routes of
 *  all others. */
export function isAsked(address: string): boolean {
  return workshop?.isAsked(address) ?? true;
}

/** What `make` gives, or what it gave for the same parts in an earlier build. The parts must be all that it depends on. */
export function keepBytes(
  parts: readonly unknown[],
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  return workshop ? workshop.keep(parts, make) : make();
}

/** What a file of the content holds, as a name for keepBytes; undefined outside of a build. */
export function digestOfInput(path: string): string | undefined {
  return workshop?.digestOf(path);
}
