/** An id is a file name without its ending: kebab-case pinyin or Latin, stable for ever, part of the public address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idMaxLength = 80;

export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text);
}

/** Windows keeps these names for devices; a file of such a name cannot be checked out there. */
export function isDeviceName(id: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id);
}

/** Nobody mistypes a name of more letters; to compare two such would take as many steps as their product. */
const longestTyped = 200;

/** The candidate nearest to what was typed, at most a third of its letters away (Levenshtein); undefined where none is. */
export function findNearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > longestTyped) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = measureDistance(typed, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance in UTF-16 units; beyond `limit` it is enough to know that it is greater. */
export function measureDistance(left: string, right: string, limit = Infinity): number {
  let row = Uint32Array.from({ length: right.length + 1 }, (_, column) => column);
  let next = new Uint32Array(right.length + 1);
  for (let line = 1; line <= left.length; line++) {
    next[0] = line;
    let least = line;
    for (let column = 1; column <= right.length; column++) {
      const replace = (row[column - 1] ?? 0) + (left[line - 1] === right[column - 1] ? 0 : 1);
      const steps = Math.min(replace, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next[column] = steps;
      least = Math.min(least, steps);
    }
    if (least >= limit) return limit;
    [row, next] = [next, row];
  }
  return row[right.length] ?? 0;
}
