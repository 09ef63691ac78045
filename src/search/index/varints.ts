/** Whole numbers, seven bits to a byte, the lowest first; the eighth says that more follow. Small ones are short. */
export class VarintList {
  readonly bytes: number[] = [];

  push(number: number): void {
    let left = number;
    for (; left > 127; left = Math.floor(left / 128)) this.bytes.push((left % 128) + 128);
    this.bytes.push(left);
  }
}

/** Gives the numbers one after the other. Throws behind the last: a file that ends too early must not count as nothing. */
export function openVarints(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let power = 1; ; power *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('the file ends too early');
      number += (byte % 128) * power;
      if (byte < 128) return number;
    }
  };
}
