import { concatenate } from './concatenate.ts';
import type { WordPart } from './word-part.ts';

/** The lists of a part, as its bytes hold them: those of larger numbers first, so that each begins where its numbers may. */
const lists = ['holders', 'places', 'firsts', 'lasts', 'headEnds', 'stepEnds'] as const;

/** A part as bytes. */
export function writePart(part: WordPart): Uint8Array {
  const sizes = Float64Array.of(part.documents, part.keys.length, part.heads.length, part.steps.length);
  const numbers = [sizes, part.keys, ...lists.map((name) => part[name])];
  const bytes = numbers.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return concatenate([...bytes, part.heads, part.steps]);
}

/** The part that was written as these bytes, on the same machine or one like it. */
export function parsePart(bytes: Uint8Array): WordPart {
  // Numbers are read where they may begin, and a pack puts things where there is room. `slice` would not copy a Buffer.
  const { buffer } = new Uint8Array(bytes);
  const [documents = 0, words = 0, headBytes = 0, stepBytes = 0] = new Float64Array(buffer, 0, 4);
  let at = 4 * Float64Array.BYTES_PER_ELEMENT;
  const take = (size: number): number => {
    const start = at;
    at += size;
    return start;
  };
  const keys = new Float64Array(buffer, take(words * Float64Array.BYTES_PER_ELEMENT), words);
  const takeList = (): Uint32Array =>
    new Uint32Array(buffer, take(words * Uint32Array.BYTES_PER_ELEMENT), words);
  const [holders, places, firsts] = [takeList(), takeList(), takeList()];
  const [lasts, headEnds, stepEnds] = [takeList(), takeList(), takeList()];
  const heads = new Uint8Array(buffer, take(headBytes), headBytes);
  const steps = new Uint8Array(buffer, take(stepBytes), stepBytes);
  return { documents, keys, holders, places, firsts, lasts, headEnds, stepEnds, heads, steps };
}
