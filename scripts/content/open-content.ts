import { findSite } from '../../src/library/find-site.ts';
import { listEntries } from '../../src/library/list-entries.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import type { Entry } from '../../src/library/entry.ts';
import { openFiles, type KnownFiles, type RawFile, type ReadFile } from '../../src/model/content-file.ts';
import { readContentFiles, type KeptFiles } from './content-files.ts';

/** A content folder, read and taken apart once. Reading is not checking: runChecks says whether `files` are in order, and
 *  `entries` and `library` hold those that are, each for itself. */
export interface Content {
  /** Every file, in the order of paths. */
  files: readonly ReadFile[];
  /** Drafts included. */
  entries: readonly Entry[];
  /** What is published; opened when it is first asked for. */
  readonly library: Library;
}

/** What one round of opening leaves for the next: a file that has not changed is neither read nor taken apart again. */
export interface ContentMemory {
  read: KeptFiles;
  opened: KnownFiles;
}

/** An empty memory, for whoever opens one content folder again and again. */
export function createMemory(): ContentMemory {
  return { read: new Map(), opened: new WeakMap() };
}

/** The only door to the content folder: for the check, the pages, the index, the import and new entries. */
export async function openContent(contentDir: string, memory = createMemory()): Promise<Content> {
  return takeApart(await readContentFiles(contentDir, memory.read), memory);
}

/** The same for files that were read already. */
export function takeApart(read: readonly RawFile[], memory = createMemory()): Content {
  const files = openFiles(read, memory.opened);
  const entries = listEntries(files);
  const site = findSite(files);
  let library: Library | undefined;
  return { files, entries, get library() { return (library ??= createLibrary(entries, site)); } };
}
