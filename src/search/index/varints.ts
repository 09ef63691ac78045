/** Whole numbers, seven bits to a byte, the lowest first; the eighth says that more follow. Small ones are short. */
export class VarintList {
  #bytes = new Uint8Array(256);
  #length = 0;

  push(number: number): void {
    let left = number;
    for (; left > 127; left = Math.floor(left / 128)) this.#put((left % 128) + 128);
    this.#put(left);
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = byte;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** Takes over numbers that another list has written: its bytes from one place to another. They are mostly few. */
  append(bytes: Uint8Array, start: number, end: number): void {
    while (this.#length + end - start > this.#bytes.length) this.#grow();
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = bytes[at] ?? 0;
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** What was pushed so far. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
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
