import { setImmediate as breathe } from 'node:timers/promises';
import { nameFolder, parentOf, readSize } from '../publish/file-stamps.ts';
import { readFacts, type FileNote, type KnownFile } from '../publish/site-files.ts';
import type { KeptBytes } from './kept-bytes.ts';
import { KeptFacts } from './kept-facts.ts';
import { KeptPages, type Inputs, type KeptPage } from './kept-pages.ts';
import { between, type RenderOrder } from './render-pages.ts';
import { openSiteWriter } from './site-writer.ts';

/** Files that may stay as an earlier build has made them. */
export type FoundFiles = ReadonlyMap<string, KeptPage>;

/** What earlier builds have kept of a site, and what this one keeps for the next. */
export interface KeptSite {
  /** Which files may stay and which have to be made; undefined where nobody knows which there are. */
  plan(): { found: FoundFiles; missing: string[] } | undefined;
  /** Writes what may stay, and takes down what is known of it. What is `standing` there already is not written again, and
   *  taken out of it where it has to be. Gives the files that turn out to be damaged. */
  writeKept(found: FoundFiles, standing: Map<string, string>, onEach: () => void): Promise<string[]>;
  /** Takes a file that another process has written; where its facts are not told, they lie with what that process has kept. */
  take(file: string, note: FileNote, inputs: Inputs): void;
  /** Hears under which keys another process has kept something. */
  trust(used: ReadonlySet<string>): void;
  /** Takes what a list of all files rests on. */
  takeListing(listing: Inputs): void;
  close(): void;
}

/** Opens what is kept for the site of an order. `onFile`, if anybody is to know, hears of each file that is written. */
export function openKeptSite(
  order: RenderOrder,
  bytes: KeptBytes,
  onFile?: (file: string, known: KnownFile) => void,
): KeptSite {
  const pages = new KeptPages(bytes, order);
  const facts = new KeptFacts(bytes, [order.key], order.fresh);
  const writer = openSiteWriter({ ...order, takeFacts: onFile && facts.take }, bytes);
  const note = (file: string, known: KnownFile, inputs: Inputs): void => {
    pages.note(file, inputs, known);
    onFile?.(file, known);
  };
  /** The way to the facts of a page, where anybody is to know them. */
  const hold = (file: string, digest: string): KnownFile['facts'] =>
    onFile && file.endsWith('.html') ? facts.hold(file, digest, () => readFacts(order.to, file)) : undefined;
  /** A file that tells nothing of this machine. */
  const describe = (file: string, digest: string, size: number): KnownFile => {
    const line = hold(file, digest);
    return { size, digest, isTelling: false, ...(line ? { facts: line } : {}) };
  };
  const writeFile = (file: string, page: KeptPage): KnownFile | undefined => {
    const kept = pages.lend(page);
    if (!kept || kept.digest !== page.digest) return kept && writer.writeKept(file, kept.bytes);
    writer.write(file, kept.bytes);
    return describe(file, kept.digest, kept.bytes.length);
  };
  /** What is known of a file that stands there already; undefined where it has to be read after all. */
  const know = (file: string, { key, digest }: KeptPage, stamp?: string): KnownFile | undefined => {
    if (stamp === undefined || digest === undefined) return undefined;
    bytes.use(key);
    return describe(file, digest, readSize(stamp));
  };
  return {
    plan: () => planFiles(pages),
    async writeKept(found, standing, onEach) {
      const damaged: string[] = [];
      let seen = 0;
      for (const [file, page] of found) {
        seen += 1;
        if (seen % between === 0) await breathe();
        const stands = know(file, page, standing.get(file));
        if (!stands) forget(standing, file);
        const known = stands ?? writeFile(file, page);
        if (!known) {
          damaged.push(file);
          continue;
        }
        note(file, known, page.inputs);
        onEach();
      }
      return damaged;
    },
    take(file, known, inputs) {
      const line = known.facts ? facts.add(file, known.digest, known.facts) : hold(file, known.digest);
      note(file, line ? { ...known, facts: line } : known, inputs);
    },
    trust(used) {
      facts.trust(used);
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

/** A file that is written where it stands leaves its folder as the disk described it, holding more than is known of it: the folder
 *  has to be read. */
function forget(standing: Map<string, string>, file: string): void {
  if (standing.delete(file)) standing.set(nameFolder(parentOf(file)), '');
}

function planFiles(pages: KeptPages): ReturnType<KeptSite['plan']> {
  const { paths } = pages;
  if (!paths) return undefined;
  const found = new Map<string, KeptPage>();
  const missing: string[] = [];
  for (const path of paths) {
    const page = pages.find(path);
    if (page) found.set(path, page);
    else missing.push(path);
  }
  return { found, missing };
}
