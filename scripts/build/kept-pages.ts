import type { FileNote } from '../publish/site-files.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';
import type { KeptThing } from './pack-file.ts';

/** What a page has used besides the engine and the entries: paths in the content. */
export type Inputs = readonly string[];

/** A file that may stay. */
export interface KeptPage {
  /** What its bytes are kept under. */
  key: string;
  inputs: Inputs;
  /** SHA-256 of its bytes, where they tell nothing of this machine: wherever such bytes stand, they need not be read. */
  digest?: string | undefined;
}

/** What the last build of these entries has noted. */
interface KeptList {
  pages: Record<string, readonly [inputs: Inputs, digest?: string]>;
  /** Names the words of the machine that stand in none of the files with a digest. */
  words?: string;
  /** What the list of files itself rests on, with the digests of that time: a new picture brings files, whatever the entries say. */
  listing: [input: string, digest: string][];
}

/** What pages of earlier builds come out of. */
export interface KeptSiteNames {
  /** Names the renderer and where the site stands. */
  key: string;
  /** Names all entries. */
  library: string;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  /** What belongs to this machine alone. */
  words: readonly string[];
}

/** Pages of earlier builds. A page may stay where the renderer, all entries and every file that it has used are the same; which
 *  files those are is known from when it was made. */
export class KeptPages {
  #kept: KeptBytes;
  #site: KeptSiteNames;
  #read: KeptList | undefined;
  #now: KeptList;

  constructor(kept: KeptBytes, site: KeptSiteNames) {
    this.#kept = kept;
    this.#site = site;
    this.#now = { pages: {}, listing: [], words: makeKey(site.words) };
  }

  get #before(): KeptList {
    return (this.#read ??= parseList(this.#kept.get(this.#listKey())));
  }

  /** All files that these entries make; undefined where that has to be asked. */
  get paths(): string[] | undefined {
    const { pages, listing } = this.#before;
    const isSame = listing.every(([input, digest]) => this.#digestOf(input) === digest);
    if (Object.keys(pages).length === 0 || !isSame) return undefined;
    this.#now.listing = listing;
    return Object.keys(pages);
  }

  /** Notes what a list that was asked rests on. */
  noteListing(inputs: Inputs): void {
    this.#now.listing = inputs.map((input) => [input, this.#digestOf(input)]);
  }

  /** A file that may stay; undefined where it has to be made. Nothing of it is read yet. */
  find(path: string): KeptPage | undefined {
    const [inputs, digest] = this.#before.pages[path] ?? [];
    const key = inputs && this.#keyOf(path, inputs);
    if (!key || !this.#kept.has(key)) return undefined;
    return this.#before.words === this.#now.words ? { key, inputs, digest } : { key, inputs };
  }

  /** Its bytes until the next one is lent. */
  lend({ key }: KeptPage): KeptThing | undefined {
    return this.#kept.lend(key);
  }

  /** Keeps a file that was made. */
  put(path: string, bytes: Uint8Array, inputs: Inputs, { digest }: Pick<FileNote, 'digest'>): void {
    this.#kept.put(this.#keyOf(path, inputs), bytes, digest);
  }

  /** Notes a file of this build. */
  note(path: string, inputs: Inputs, { isTelling, digest }: Pick<FileNote, 'isTelling' | 'digest'>): void {
    this.#now.pages[path] = isTelling ? [inputs] : [inputs, digest];
  }

  /** Notes the files of this build for the next one. */
  close(): void {
    this.#kept.put(this.#listKey(), new TextEncoder().encode(JSON.stringify(this.#now)));
  }

  #listKey(): string {
    return makeKey(['pages', this.#site.key, this.#site.library]);
  }

  #digestOf(input: string): string {
    return this.#site.inputs.get(input) ?? '';
  }

  #keyOf(path: string, inputs: Inputs): string {
    const used = inputs.map((input) => [input, this.#digestOf(input)]);
    return makeKey(['page', this.#site.key, this.#site.library, path, used]);
  }
}

function parseList(bytes: Uint8Array | undefined): KeptList {
  if (!bytes) return { pages: {}, listing: [] };
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptList;
}
