import { compareLine, type LinePair } from '../../src/editing/compare-lines.ts';
import { titleOfFile } from '../../src/checks/entry-index.ts';
import { fixContent } from '../desk/fix-content.ts';
import { digestOf, writeKept } from './kept-copies.ts';
import { entryOf } from './open-form.ts';
import { Refused } from './refused.ts';
import type { Seen, Workshop } from './workshop.ts';

/** What `fix` would do to a file. */
export interface OfferedFix {
  path: string;
  title: string;
  /** Of the bytes that were looked at. */
  digest: string;
  lines: (LinePair & { line: number })[];
  moves: string[];
}

/** What can be mended without doubt, file by file, with the words marked. */
export function offerFixes({ content }: Seen): OfferedFix[] {
  const files = new Map(content.files.map((file) => [file.path, file]));
  return fixContent(content.files).map(({ path, changes, moves }) => {
    const file = files.get(path);
    const entry = file && entryOf(file)[0];
    return {
      ...{ path, moves, title: entry ? titleOfFile(entry) : path, digest: digestOf(file?.bytes ?? '') },
      lines: changes.map(({ line, before, after }) => ({ line, ...compareLine(before, after) })),
    };
  });
}

/** Mends these files. Throws Refused, and mends none, where one of them has changed since it was shown. */
export async function fixFiles(
  shop: Workshop,
  wanted: readonly Pick<OfferedFix, 'path' | 'digest'>[],
): Promise<{ count: number }> {
  const { content } = await shop.look();
  const digests = new Map(wanted.map(({ path, digest }) => [path, digest]));
  const changed = content.files.find(
    ({ path, bytes }) => digests.has(path) && digests.get(path) !== digestOf(bytes),
  );
  if (changed) throw new Refused(409, `${changed.path} 刚才改过了，没有修正。请重新看一遍要改的地方。`);
  const fixed = fixContent(content.files).filter(({ path }) => digests.has(path));
  if (fixed.length < digests.size) throw new Refused(409, '有文件已经不用修正了。请重新看一遍。');
  await writeKept(shop, `修正 ${fixed.length} 个文件`, fixed);
  return { count: fixed.length };
}
