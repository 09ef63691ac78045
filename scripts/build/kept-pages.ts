import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** What a page has used besides the engine and the entries: paths in the content. */
export type Inputs = readonly string[];

/** What the last build of these entries has noted. */
interface KeptList {
  /** Each file with what it has used. */
  pages: Record<string, Inputs>;
  /** What the list of files itself rests on, with the digests of that time: a new picture brings files, whatever the entries say. */
  listing: [input: string, digest: string][];
}

/** Pages of earlier builds. A page may stay where the renderer, all entries and every file that it has used are the same; which
 *  files those are is known from when it was made. */
export class KeptPages {
  #kept: KeptBytes;
  #site: string;
  #library: string;
  #digests: ReadonlyMap<string, string>;
  #before: KeptList;
  #now: KeptList = { pages: {}, listing: [] };

  /** `site` names the renderer and where the site stands, `library` all entries, `digests` the files of the content. */
  constructor(kept: KeptBytes, site: string, library: string, digests: ReadonlyMap<string, string>) {
    this.#kept = kept;
    this.#site = site;
    this.#library = library;
    this.#digests = digests;
    this.#before = parseList(kept.get(this.#listKey()));
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

  /** What a file has used where it may stay; undefined where it has to be made. Nothing of it is read yet. */
  find(path: string): Inputs | undefined {
    const inputs = this.#before.pages[path];
    return inputs && this.#kept.has(this.#keyOf(path, inputs)) ? inputs : undefined;
  }

  get(path: string, inputs: Inputs): Uint8Array | undefined {
    return this.#kept.get(this.#keyOf(path, inputs));
  }

  put(path: string, bytes: Uint8Array, inputs: Inputs): void {
    this.#kept.put(this.#keyOf(path, inputs), bytes);
  }

  /** Notes a file of this build. */
  note(path: string, inputs: Inputs): void {
    this.#now.pages[path] = inputs;
  }

  /** Notes the files of this build for the next one. */
  close(): void {
    this.#kept.put(this.#listKey(), new TextEncoder().encode(JSON.stringify(this.#now)));
  }

  #listKey(): string {
    return makeKey(['pages', this.#site, this.#library]);
  }

  #digestOf(input: string): string {
    return this.#digests.get(input) ?? '';
  }

  #keyOf(path: string, inputs: Inputs): string {
    const used = inputs.map((input) => [input, this.#digestOf(input)]);
    return makeKey(['page', this.#site, this.#library, path, used]);
  }
}

function parseList(bytes: Uint8Array | undefined): KeptList {
  if (!bytes) return { pages: {}, listing: [] };
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptList;
}
