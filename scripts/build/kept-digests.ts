import type { PackedDigests } from '../index/search-folder.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** Digests of what the contents of an index become when they are packed, by those of the contents: where such a file stands already,
 *  nobody has to take the packed bytes out of the cache to see that it is the same. */
export class KeptDigests implements PackedDigests {
  readonly #kept: KeptBytes;
  readonly #engine: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();

  /** `engine` is a digest of the engine; with `fresh`, nothing of an earlier build is looked at. */
  constructor(kept: KeptBytes, engine: string, fresh: boolean) {
    this.#kept = kept;
    this.#engine = engine;
    this.#before = parseList(fresh ? undefined : kept.get(this.#listKey()));
  }

  /** The digest of what was packed; undefined where the packed bytes themselves are no longer kept. */
  find(content: string): string | undefined {
    const key = makeKey([this.#engine, 'packed', content]);
    const packed = this.#kept.has(key) ? this.#before.get(content) : undefined;
    if (packed === undefined) return undefined;
    this.#kept.use(key);
    this.#now.set(content, packed);
    return packed;
  }

  note(content: string, packed: string): void {
    this.#now.set(content, packed);
  }

  /** Keeps the digests of this build for the next one. */
  close(): void {
    const lines = [...this.#now].map((line) => line.join(' '));
    this.#kept.put(this.#listKey(), Buffer.from(lines.join('\n')));
  }

  #listKey(): string {
    return makeKey([this.#engine, 'packed digests']);
  }
}

function parseList(bytes: Uint8Array | undefined): Map<string, string> {
  const lines = bytes ? Buffer.from(bytes).toString('latin1').split('\n') : [];
  return new Map(lines.map((line) => [line.slice(0, digestLength), line.slice(digestLength + 1)]));
}

/** SHA-256, written in sixteen signs. */
const digestLength = 64;
