/** A list of whole numbers that grows, four bytes for each. */
export class NumberList {
  length = 0;
  #numbers = new Uint32Array(1 << 16);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  get(at: number): number {
    return this.#numbers[at] ?? 0;
  }

  /** Where the entries of each value, from 0 to `values` - 1, start when those of one stand one behind the other, in their order, and
   *  behind the last where all end; and what moves another list of the same length to that order. */
  group(values: number): { starts: Uint32Array; moveTo: (other: NumberList) => Uint32Array } {
    const starts = new Uint32Array(values + 1);
    for (let entry = 0; entry < this.length; entry++) add(starts, this.get(entry) + 1, 1);
    for (let value = 0; value < values; value++) add(starts, value + 1, starts[value] ?? 0);
    const moveTo = (other: NumberList): Uint32Array => {
      const [next, moved] = [starts.slice(), new Uint32Array(this.length)];
      for (let entry = 0; entry < this.length; entry++)
        moved[add(next, this.get(entry), 1)] = other.get(entry);
      return moved;
    };
    return { starts, moveTo };
  }
}

/** Adds to a number of a list; gives what it was. */
function add(list: Uint32Array, at: number, number: number): number {
  const before = list[at] ?? 0;
  list[at] = before + number;
  return before;
}
