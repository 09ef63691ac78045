import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** The facts of all pages of a site as its last build read them. They lie in so many parts that little is written anew where little
 *  has changed, and in so few that all are soon read: in each a line for each page, with the page's key and its facts as text. */
export class KeptFacts {
  readonly #kept: KeptBytes;
  readonly #site: readonly string[];
  readonly #fresh: boolean;
  readonly #parts = new Map<string, Part>();

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
    return addLine(part, found ?? writeLine(`${key}${write()}\n`), !found);
  };

  /** The facts that an earlier build has taken of the same bytes; undefined where there are none. */
  find(file: string, digest: string): Buffer | undefined {
    const part = this.#open(file);
    const found = part.before.get(makeKey([file, digest]));
    return found && addLine(part, found, false);
  }

  /** Adds what another process has taken from a page. */
  add(file: string, digest: string, facts: Uint8Array): Buffer {
    const [part, key] = [this.#open(file), makeKey([file, digest])];
    return addLine(part, Buffer.concat([Buffer.from(key), facts]), !part.before.has(key));
  }

  #open(file: string): Part {
    const name = makeKey([file]).slice(0, nameLength);
    let part = this.#parts.get(name);
    if (!part) {
      const kept = this.#fresh ? undefined : this.#kept.get(this.#keyOf(name));
      part = { before: listLines(kept ?? new Uint8Array()), now: [], isNew: false };
      this.#parts.set(name, part);
    }
    return part;
  }

  #keyOf(part: string): string {
    return makeKey(['facts', ...this.#site, part]);
  }

  /** Keeps the facts of this build for the next one. */
  close(): void {
    for (const [name, { before, now, isNew }] of this.#parts)
      if (isNew || now.length !== before.size) this.#kept.put(this.#keyOf(name), Buffer.concat(now));
  }
}

/** A part of the pages, by the first signs of a digest of their path. */
interface Part {
  before: ReadonlyMap<string, Buffer>;
  now: Buffer[];
  isNew: boolean;
}

/** Two signs of sixteen each: 256 parts. */
const nameLength = 2;

function addLine(part: Part, line: Buffer, isNew: boolean): Buffer {
  part.isNew ||= isNew;
  part.now.push(line);
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
