/** Signs have numbers below this. */
const signs = 2 ** 21;

/** A word as one number: in the order of these, words stand in the order of their text. Of a single sign the second is `noSign`. */
export function writeKey(first: number, second: number): number {
  return first * signs + second + 1;
}

export function parseKey(key: number): [first: number, second: number] {
  return [Math.floor(key / signs), (key % signs) - 1];
}
