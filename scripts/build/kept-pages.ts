import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** What a page has used besides the engine and the entries: paths in the content. */
type Inputs = readonly string[];

/** Pages of earlier builds. A page may stay where the renderer, all entries and every file that it has used are the same; which
 *  files those are is known from when it was made. */
export class KeptPages {
  #kept: KeptBytes;
  #site: string;
  #library: string;
  #digests: ReadonlyMap<string, string>;
  #before: Record<string, Inputs>;
  #now: Record<string, Inputs> = {};

  /** `site` names the renderer and where the site stands, `library` all entries, `digests` the files of the content. */
  constructor(kept: KeptBytes, site: string, library: string, digests: ReadonlyMap<string, string>) {
    this.#kept = kept;
    this.#site = site;
    this.#library = library;
    this.#digests = digests;
    this.#before = parseInputs(kept.get(this.#listKey()));
  }

  /** The addresses of all files that these entries made. Empty where they were never made. */
  get paths(): string[] {
    return Object.keys(this.#before);
  }

  get(path: string): Uint8Array | undefined {
    const inputs = this.#before[path];
    const bytes = inputs && this.#kept.get(this.#keyOf(path, inputs));
    if (bytes) this.#now[path] = inputs;
    return bytes;
  }

  put(path: string, bytes: Uint8Array, inputs: Inputs): void {
    this.#kept.put(this.#keyOf(path, inputs), bytes);
    this.#now[path] = inputs;
  }

  /** Notes the files of this build for the next one. */
  close(): void {
    this.#kept.put(this.#listKey(), new TextEncoder().encode(JSON.stringify(this.#now)));
  }

  #listKey(): string {
    return makeKey(['pages', this.#site, this.#library]);
  }

  #keyOf(path: string, inputs: Inputs): string {
    const used = inputs.map((input) => [input, this.#digests.get(input) ?? '']);
    return makeKey(['page', this.#site, this.#library, path, used]);
  }
}

function parseInputs(bytes: Uint8Array | undefined): Record<string, Inputs> {
  if (!bytes) return {};
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Inputs>;
}
