import type { SearchDocument } from '../../src/search/index/document.ts';
import { parsePart, writePart } from '../../src/search/index/part-bytes.ts';
import { parseKey } from '../../src/search/index/word-key.ts';
import { packPart, type WordPart } from '../../src/search/index/word-part.ts';
import { clauseEdge } from '../../src/search/terms/words.ts';
import type { Keep } from './search-folder.ts';

/** The words of all documents, packed in parts: where a document changes, one or two of them are packed again. */
export class WordPlaces {
  /** Rising, in the order of the documents. */
  readonly parts: WordPart[] = [];
  readonly #keep: Keep;
  #documents: SearchDocument[] = [];
  #digests: string[] = [];

  constructor(keep: Keep = (_, make) => make()) {
    this.#keep = keep;
  }

  /** The documents come in the order of the index, each with a digest of all that it says. */
  async add(document: SearchDocument, digest: string): Promise<void> {
    this.#documents.push(document);
    this.#digests.push(digest);
    if (isEdge(digest)) await this.close();
  }

  /** Packs what is left after the last document. */
  async close(): Promise<void> {
    const [documents, digests] = [this.#documents, this.#digests];
    [this.#documents, this.#digests] = [[], []];
    if (documents.length === 0) return;
    const pack = (): Promise<Uint8Array> => Promise.resolve(writePart(packPart(documents)));
    this.parts.push(parsePart(await this.#keep(['words', digests], pack)));
  }

  /** Every sign that stands in the documents, as the search compares them. */
  get signs(): string[] {
    const firsts = new Set<number>();
    for (const { keys } of this.parts) for (const key of keys) firsts.add(parseKey(key)[0]);
    return [...firsts].filter((code) => code < clauseEdge).map((code) => String.fromCodePoint(code));
  }
}

/** Of so many documents, one is the last of its part. Which one it is, its digest says: a new document before it makes one part
 *  longer, and leaves the others as they were. */
const perPart = 512;

function isEdge(digest: string): boolean {
  return parseInt(digest.slice(0, 8), 16) % perPart === 0;
}
