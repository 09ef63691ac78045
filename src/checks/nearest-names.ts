import { findNearest } from '../text/ids.ts';

/** How many pairs of letters may be compared in one run of a rule: about a second. */
const mostPairs = 80_000_000;

/** Finds what mistyped names were meant to be, for one run of a rule over all files. Each name is looked for once in a list,
 *  and where thousands are wrong, the later ones get no answer: the editor mends the first ones and runs the check again. */
export class NearestNames {
  readonly #find: typeof findNearest;
  #pairsLeft = mostPairs;
  readonly #answers = new Map<ReadonlyMap<string, unknown>, Map<string, string | undefined>>();

  constructor(find: typeof findNearest = findNearest) {
    this.#find = find;
  }

  /** What has the name itself in a list, or else the nearest one. */
  find<T>(typed: string, known: ReadonlyMap<string, T>): T | undefined {
    const name = known.has(typed) ? typed : this.#recall(typed, known);
    return name === undefined ? undefined : known.get(name);
  }

  #recall(typed: string, known: ReadonlyMap<string, unknown>): string | undefined {
    const answers = this.#answers.get(known) ?? new Map<string, string | undefined>();
    this.#answers.set(known, answers);
    if (answers.has(typed)) return answers.get(typed);
    this.#pairsLeft -= known.size * typed.length ** 2;
    if (this.#pairsLeft < 0) return undefined;
    const answer = this.#find(typed, known.keys());
    answers.set(typed, answer);
    return answer;
  }
}
