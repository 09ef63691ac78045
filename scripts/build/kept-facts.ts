import { parsePage, type PageFacts } from '../../src/inspection/parse-page.ts';
import type { ParsePage } from '../publish/site-files.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** The facts of all pages of a site as its last build read them, in one file: a line for each page, with the page's key and its
 *  facts. A file for each would cost more than reading the page. */
export class KeptFacts {
  readonly #kept: KeptBytes;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, Buffer>;
  readonly #now: Buffer[] = [];
  #isNew = false;

  /** `site` names the engine and where the site goes; with `fresh`, nothing of an earlier build is looked at. */
  constructor(kept: KeptBytes, site: readonly string[], fresh: boolean) {
    this.#kept = kept;
    this.#key = makeKey(['facts', ...site]);
    this.#before = listLines((fresh ? undefined : kept.get(this.#key)) ?? new Uint8Array());
  }

  /** Reads the facts of a page, or takes those that were read from the same bytes. */
  parse: ParsePage = (file, html, digest) => {
    const key = makeKey([file, digest]);
    const found = this.#before.get(key);
    const line = found ?? Buffer.from(`${key}${JSON.stringify(parsePage(file, html()), writeSets)}\n`);
    this.#isNew ||= !found;
    this.#now.push(line);
    // Taken from the line here too: the texts of a parser are windows on the page, and hold all of it in memory.
    return readFacts(line);
  };

  /** Keeps the facts of this build for the next one. */
  close(): void {
    if (this.#isNew || this.#now.length !== this.#before.size)
      this.#kept.put(this.#key, Buffer.concat(this.#now));
  }
}

const keyLength = makeKey([]).length;

function listLines(bytes: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const lines = new Map<string, Buffer>();
  for (let [start, end] = [0, 0]; start < all.length; start = end) {
    end = all.indexOf('\n', start) + 1 || all.length;
    lines.set(all.toString('latin1', start, start + keyLength), all.subarray(start, end));
  }
  return lines;
}

function readFacts(line: Buffer): PageFacts {
  const facts = JSON.parse(line.toString('utf8', keyLength)) as PageFacts;
  return { ...facts, ids: new Set(facts.ids) };
}

/** JSON knows no sets. */
function writeSets(_: string, value: unknown): unknown {
  return value instanceof Set ? [...(value as Set<unknown>)] : value;
}
