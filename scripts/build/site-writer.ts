import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block } from '../../src/search/index/document.ts';
import { findBlocks, isSearched, nameBlocks, writeBlocks } from '../index/entry-blocks.ts';
import { collectBlocks } from '../index/page-blocks.ts';
import { noteFile, type FileNote } from '../publish/site-files.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';
import { KeptFacts } from './kept-facts.ts';

/** A file with what is known of it. */
export type NotedFile = readonly [file: string, note: FileNote];

/** Writes the files of a site, and takes down what the rest of the build asks of them: nobody has to read them again. */
export interface SiteWriter {
  /** What is made now is taken apart for the index too. */
  write(file: string, bytes: Uint8Array, origin: 'kept' | 'made'): FileNote;
  /** The files that were written since it was last asked for. */
  takeNoted(): NotedFile[];
  /** Keeps what was read of the pages for the next build. */
  close(): void;
}

interface WrittenSite {
  /** The folder it is written into. */
  to: string;
  /** Names renderer and site. */
  key: string;
  /** What belongs to this machine alone. */
  words: readonly string[];
  /** A digest of the engine. */
  engine: string;
  fresh: boolean;
}

export function openSiteWriter({ to, key, words, engine, fresh }: WrittenSite, cache: KeptBytes): SiteWriter {
  const folders = new Set<string>();
  const facts = new KeptFacts(cache, [key], fresh);
  let noted: NotedFile[] = [];
  return {
    write(file, bytes, origin) {
      const path = join(to, file);
      const parent = dirname(path);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(path, bytes);
      const isNew = origin === 'made' && isSearched(file, bytes);
      let blocks: Block[] | undefined;
      const note = noteFile(file, bytes, words, (...[page, digest, parse]) =>
        facts.take(page, digest, () => parse(...(isNew ? [collectBlocks((blocks = []))] : []))),
      );
      noted.push([file, note]);
      if (isNew)
        cache.put(
          makeKey([engine, ...nameBlocks(note.digest)]),
          blocks ? writeBlocks(blocks) : findBlocks(bytes),
        );
      return note;
    },
    takeNoted() {
      const taken = noted;
      noted = [];
      return taken;
    },
    close() {
      facts.close();
    },
  };
}
