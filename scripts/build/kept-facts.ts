import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** The facts of all pages of a site as its last build read them. They lie in so many parts that little is written anew where little
 *  has changed, and in so few that all are soon read: in each a line for each page, with the page's key and its facts as text. */
export class KeptFacts {
  readonly #kept: KeptBytes;
  readonly #site: readonly string[];
  readonly #fresh: boolean;
  readonly #parts = new Map<string, Part>();
  readonly #held = new Map<string, Held[]>();
  #own: ReadonlySet<string> = new Set();

  /** `site` names the engine and where the site goes; with `fresh`, nothing of an earlier build is looked at. */
  constructor(kept: KeptBytes, site: readonly string[], fresh: boolean) {
    this.#kept = kept;
    this.#site = site;
    this.#fresh = fresh;
  }

  /** The facts that `write` gives of a page, or gave of the same bytes in an earlier build; in one line. */
  take = (file: string, digest: string, write: () => string): Buffer => {
    const [part, key] = [this.#open(file), makeKey([file, digest])];
    const found = part.before.get(key);
    return addLine(part, key, found ?? writeLine(`${key}${write()}\n`), !found);
  };

  /** Keeps what an earlier build has taken of the same bytes, and gives a way to it: few ask, and to read all parts costs more than
   *  to make a page. Where it turns out that there is nothing, `write` gives the facts. */
  hold(file: string, digest: string, write: () => string): () => Buffer {
    const name = namePart(file);
    const held = this.#held.get(name);
    if (held) held.push([file, digest]);
    else this.#held.set(name, [[file, digest]]);
    return () => this.take(file, digest, write);
  }

  /** Looks at what another process of this build has kept, among these keys, even where nothing of an earlier build is looked at. */
  trust(keys: ReadonlySet<string>): void {
    this.#own = keys;
  }

  /** Adds what another process has taken from a page. */
  add(file: string, digest: string, facts: Uint8Array): Buffer {
    const [part, key] = [this.#open(file), makeKey([file, digest])];
    return addLine(part, key, Buffer.concat([Buffer.from(key), facts]), !part.before.has(key));
  }

  #open(file: string): Part {
    const name = namePart(file);
    let part = this.#parts.get(name);
    if (!part) {
      const key = this.#keyOf(name);
      const kept = this.#fresh && !this.#own.has(key) ? undefined : this.#kept.get(key);
      part = { before: listLines(kept ?? new Uint8Array()), now: new Map(), isNew: false };
      this.#parts.set(name, part);
    }
    return part;
  }

  #keyOf(part: string): string {
    return makeKey(['facts', ...this.#site, part]);
  }

  /** Keeps the facts of this build for the next one. A part that nobody has opened stays as it is. */
  close(): void {
    for (const [name, held] of this.#held)
      if (this.#parts.has(name)) this.#keepHeld(held);
      else this.#kept.use(this.#keyOf(name));
    for (const [name, { before, now, isNew }] of this.#parts)
      if (isNew || now.size !== before.size)
        this.#kept.put(this.#keyOf(name), Buffer.concat([...now.values()]));
  }

  #keepHeld(held: readonly Held[]): void {
    for (const [file, digest] of held) {
      const [part, key] = [this.#open(file), makeKey([file, digest])];
      const found = part.before.get(key);
      if (found && !part.now.has(key)) addLine(part, key, found, false);
    }
  }
}

/** A part of the pages, by the first signs of a digest of their path. */
interface Part {
  before: ReadonlyMap<string, Buffer>;
  now: Map<string, Buffer>;
  isNew: boolean;
}

type Held = readonly [file: string, digest: string];

/** Two signs of sixteen each: 256 parts. */
function namePart(file: string): string {
  return makeKey([file]).slice(0, 2);
}

function addLine(part: Part, key: string, line: Buffer, isNew: boolean): Buffer {
  part.isNew ||= isNew;
  part.now.set(key, line);
  return line.subarray(keyLength);
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
