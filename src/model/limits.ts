/** What a content file may be at most, so that no parser is kept busy by a broken or hostile one. */

/** Bytes of one file; a book of 300,000 characters fits. */
export const maximumBytes = 1_000_000;

/** Bytes of one line. */
export const longestLine = 60_000;

/** Brackets or marks inside each other. */
export const deepestNesting = 60;

/** 1 at the signs that nest in YAML or Markdown when they stand in a row. */
const nesting = new Uint8Array(0x80);
for (const sign of '[]{}>*_!`(&') nesting[sign.charCodeAt(0)] = 1;

export interface Tangle {
  line: number;
  kind: 'long' | 'deep';
}

/** The first line that no parser shall see: too long, or with signs nested too deep. Every byte of every file comes by here. */
export function findTangle(bytes: Uint8Array): Tangle | undefined {
  let [line, start, run, depth] = [1, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a) {
      [line, start, run, depth] = [line + 1, at + 1, 0, 0];
      continue;
    }
    if (at - start >= longestLine) return { line, kind: 'long' };
    if (nesting[byte] === 1) run = byte === bytes[at - 1] ? run + 1 : 1;
    else if (byte !== 0x20) run = 0;
    if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (run > deepestNesting || depth > deepestNesting) return { line, kind: 'deep' };
  }
  return undefined;
}
