import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** The facts of all pages of a site as its last build read them, in one piece: a line for each page, with the page's key and its
 *  facts as text. */
export class KeptFacts {
  readonly #kept: KeptBytes;
  readonly #key: string;
  readonly #fresh: boolean;
  readonly #now: Buffer[] = [];
  #read: ReadonlyMap<string, Buffer> | undefined;
  #isNew = false;

  /** `site` names the engine and where the site goes; with `fresh`, nothing of an earlier build is looked at. */
  constructor(kept: KeptBytes, site: readonly string[], fresh: boolean) {
    this.#kept = kept;
    this.#key = makeKey(['facts', ...site]);
    this.#fresh = fresh;
  }

  /** The facts that `write` gives of a page, or gave of the same bytes in an earlier build; in one line. */
  take = (file: string, digest: string, write: () => string): Buffer => {
    const key = makeKey([file, digest]);
    const found = this.#before.get(key);
    return this.#add(found ?? writeLine(`${key}${write()}\n`), !found);
  };

  /** The facts that an earlier build has taken of the same bytes; undefined where there are none. */
  find(file: string, digest: string): Buffer | undefined {
    const found = this.#before.get(makeKey([file, digest]));
    return found && this.#add(found, false);
  }

  /** Adds what another process has taken from a page. */
  add(file: string, digest: string, facts: Uint8Array): Buffer {
    const key = makeKey([file, digest]);
    return this.#add(Buffer.concat([Buffer.from(key), facts]), !this.#before.has(key));
  }

  #add(line: Buffer, isNew: boolean): Buffer {
    this.#isNew ||= isNew;
    this.#now.push(line);
    return line.subarray(keyLength);
  }

  get #before(): ReadonlyMap<string, Buffer> {
    const read = (): Uint8Array | undefined => (this.#fresh ? undefined : this.#kept.get(this.#key));
    return (this.#read ??= listLines(read() ?? new Uint8Array()));
  }

  /** Keeps the facts of this build for the next one. */
  close(): void {
    if (this.#isNew || this.#now.length !== this.#before.size)
      this.#kept.put(this.#key, Buffer.concat(this.#now));
  }
}

const keyLength = makeKey([]).length;

/** Outside of Node's pool: a line there would hold the pages that lie beside it in memory until the build ends. */
function writeLine(text: string): Buffer {
  const line = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  line.write(text);
  return line;
}

function listLines(bytes: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const lines = new Map<string, Buffer>();
  for (let [start, end] = [0, 0]; start < all.length; start = end) {
    end = all.indexOf('\n', start) + 1 || all.length;
    lines.set(all.toString('latin1', start, start + keyLength), all.subarray(start, end));
  }
  return lines;
}
