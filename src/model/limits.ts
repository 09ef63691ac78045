/** What a content file may be at most, so that no parser is kept busy by a broken or hostile one. */

/** Bytes of one file; a book of 300,000 characters fits. */
export const maximumBytes = 1_000_000;

/** Bytes of one line. */
export const longestLine = 60_000;

/** Brackets or marks inside each other. */
export const deepestNesting = 60;

/** Signs that nest in YAML or Markdown when they stand in a row. */
const nesting = new Set(Array.from('[]{}>*_!`(&', (sign) => sign.charCodeAt(0)));

export interface Tangle {
  line: number;
  kind: 'long' | 'deep';
}

/** The first line that no parser shall see: too long, or with signs nested too deep. */
export function findTangle(bytes: Uint8Array): Tangle | undefined {
  let [line, length, run, depth] = [1, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) {
      [line, length, run, depth] = [line + 1, 0, 0, 0];
      continue;
    }
    length += 1;
    run = nesting.has(byte) ? (byte === bytes[at - 1] ? run + 1 : 1) : byte === 0x20 ? run : 0;
    if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (length > longestLine) return { line, kind: 'long' };
    if (run > deepestNesting || depth > deepestNesting) return { line, kind: 'deep' };
  }
  return undefined;
}
