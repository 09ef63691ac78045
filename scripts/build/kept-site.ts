import { setImmediate as breathe } from 'node:timers/promises';
import type { FileNote } from '../publish/site-files.ts';
import type { KeptBytes } from './kept-bytes.ts';
import { KeptFacts } from './kept-facts.ts';
import { KeptPages, type Inputs } from './kept-pages.ts';
import { between, type RenderOrder } from './render-pages.ts';
import { openSiteWriter } from './site-writer.ts';

/** A file that may stay as an earlier build has made it, with what it has used. */
type FoundFile = readonly [file: string, inputs: Inputs];

/** What earlier builds have kept of a site, and what this one keeps for the next. */
export interface KeptSite {
  /** Which files may stay and which have to be made; undefined where nobody knows which there are. */
  plan(): { found: FoundFile[]; missing: string[] } | undefined;
  /** Writes what may stay. Gives the files that turn out to be damaged. */
  writeKept(found: readonly FoundFile[], onEach: () => void): Promise<string[]>;
  /** Takes a file that another process has written. */
  take(file: string, note: FileNote, inputs: Inputs): void;
  /** Takes what a list of all files rests on. */
  takeListing(listing: Inputs): void;
  close(): void;
}

/** Opens what is kept for the site of an order. `onFile`, if anybody is to know, hears of each file that is written. */
export function openKeptSite(
  order: RenderOrder,
  bytes: KeptBytes,
  onFile?: (file: string, note: FileNote) => void,
): KeptSite {
  const pages = new KeptPages(bytes, order.key, order.library, order.inputs);
  const facts = new KeptFacts(bytes, [order.key], order.fresh);
  const writer = openSiteWriter({ ...order, takeFacts: onFile && facts.take }, bytes);
  const note = (file: string, known: FileNote, inputs: Inputs): void => {
    pages.note(file, inputs);
    onFile?.(file, known);
  };
  return {
    plan: () => planFiles(pages),
    async writeKept(found, onEach) {
      const damaged: string[] = [];
      for (const [at, [file, inputs]] of found.entries()) {
        if (at % between === 0) await breathe();
        const kept = pages.get(file, inputs);
        if (!kept) {
          damaged.push(file);
          continue;
        }
        note(file, writer.writeKept(file, kept), inputs);
        onEach();
      }
      return damaged;
    },
    take(file, known, inputs) {
      const line = known.facts && facts.add(file, known.digest, known.facts);
      note(file, line ? { ...known, facts: line } : known, inputs);
    },
    takeListing(listing) {
      pages.noteListing(listing);
    },
    close() {
      if (onFile) facts.close();
      pages.close();
    },
  };
}

function planFiles(pages: KeptPages): ReturnType<KeptSite['plan']> {
  const { paths } = pages;
  if (!paths) return undefined;
  const [found, missing]: [FoundFile[], string[]] = [[], []];
  for (const path of paths) {
    const inputs = pages.find(path);
    if (inputs) found.push([path, inputs]);
    else missing.push(path);
  }
  return { found, missing };
}
