import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block } from '../../src/search/index/document.ts';
import { findBlocks, isSearched, nameBlocks, writeBlocks } from '../index/entry-blocks.ts';
import { collectBlocks } from '../index/page-blocks.ts';
import { noteFile, pickWords, type FileNote, type TakeFacts } from '../publish/site-files.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** Writes the files of a site, and takes down what the rest of the build asks of them: nobody has to read them again. */
export interface SiteWriter {
  /** Writes a file of which everything is known. */
  write(file: string, bytes: Uint8Array): void;
  /** Writes a file that an earlier build has made. */
  writeKept(file: string, bytes: Uint8Array): FileNote;
  /** Writes a file that was made now, and takes it apart for the index. */
  writeMade(file: string, bytes: Uint8Array): FileNote;
}

interface WrittenSite {
  /** The folder it is written into. */
  to: string;
  /** What belongs to this machine alone, besides this folder. */
  words: readonly string[];
  /** A digest of the engine. */
  engine: string;
  /** Gives the facts of a page; without, nobody asks for them. */
  takeFacts?: TakeFacts | undefined;
}

export function openSiteWriter(
  { to, engine, takeFacts, ...site }: WrittenSite,
  cache: KeptBytes,
): SiteWriter {
  const write = openFileWriter(to);
  const words = pickWords([...site.words, to]);
  return {
    write,
    writeKept(file, bytes) {
      write(file, bytes);
      return noteFile(file, bytes, words, takeFacts);
    },
    writeMade(file, bytes) {
      write(file, bytes);
      if (!takeFacts || !isSearched(file, bytes)) return noteFile(file, bytes, words, takeFacts);
      let blocks: Block[] | undefined;
      const note = noteFile(file, bytes, words, (page, digest, parse) =>
        takeFacts(page, digest, () => parse(collectBlocks((blocks = [])))),
      );
      const found = blocks ? writeBlocks(blocks) : findBlocks(bytes);
      cache.put(makeKey([engine, ...nameBlocks(note.digest)]), found);
      return note;
    },
  };
}

function openFileWriter(folder: string): (file: string, bytes: Uint8Array) => void {
  const folders = new Set<string>();
  return (file, bytes) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, bytes);
  };
}
