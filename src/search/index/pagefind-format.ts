/** Files of the index as Pagefind 1.6 reads them: CBOR (RFC 8949) behind a signature. Its own description stands in
 *  `pagefind_web/src/index.rs` and `metadata.rs`; decision 0075 says what rests on it. */

/** The version whose files these are. A build with another stops. */
export const formatVersion = '1.6.0';

/** A word with the documents that hold it. */
export interface IndexedWord {
  text: string;
  holders: readonly Holder[];
}

export interface Holder {
  /** The number of the document in the order of the index. */
  document: number;
  /** Where the word stands in it, in rising order. */
  places: readonly number[];
}

/** A file of words, named by its number: the first and the last of them in the order of their text. */
export interface WordRange {
  first: string;
  last: string;
}

/** The name of a document and of a file of words: its number, as short as it can be. */
export function writeNumber(number: number): string {
  return number.toString(36);
}

/** The list that Pagefind reads first: all documents and all files of words. Lengths and hashes of documents are not needed. */
export function writeMeta(documents: number, ranges: readonly WordRange[]): Uint8Array<ArrayBuffer> {
  const file = new CborFile();
  file.array(6);
  file.text(formatVersion);
  file.array(documents);
  for (let number = 0; number < documents; number++) {
    file.array(2);
    file.text(writeNumber(number));
    file.number(1);
  }
  file.array(ranges.length);
  ranges.forEach(({ first, last }, number) => {
    file.array(3);
    for (const text of [first, last, writeNumber(number)]) file.text(text);
  });
  // No filters, no sorts, no fields: ours lie beside the index.
  for (let rest = 0; rest < 3; rest++) file.array(0);
  return file.finish();
}

/** A file of words. Documents and places are written as the step from the one before. */
export function writeWords(words: readonly IndexedWord[]): Uint8Array<ArrayBuffer> {
  const file = new CborFile();
  file.array(1);
  file.array(words.length);
  for (const { text, holders } of words) {
    file.array(2);
    file.text(text);
    file.array(holders.length);
    let before = 0;
    for (const { document, places } of holders) {
      file.array(2);
      file.number(document - before);
      file.array(places.length);
      places.forEach((place, at) => {
        file.number(place - (places[at - 1] ?? 0));
      });
      before = document;
    }
  }
  return file.finish();
}

class CborFile {
  private readonly bytes = Array.from('pagefind_dcd', (sign) => sign.charCodeAt(0));

  array(length: number): void {
    this.head(0x80, length);
  }

  number(value: number): void {
    this.head(0, value);
  }

  /** Digits and small letters only. */
  text(text: string): void {
    this.head(0x60, text.length);
    for (let at = 0; at < text.length; at++) this.bytes.push(text.charCodeAt(at));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes);
  }

  private head(kind: number, value: number): void {
    if (value < 24) this.bytes.push(kind | value);
    else if (value < 0x100) this.bytes.push(kind | 24, value);
    else if (value < 0x10000) this.bytes.push(kind | 25, value >> 8, value & 0xff);
    else this.bytes.push(kind | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
  }
}
