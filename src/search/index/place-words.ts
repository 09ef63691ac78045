import { findClause } from '../terms/clause-number.ts';
import { clauseEdge, listCodes, nameEdge } from '../terms/words.ts';
import type { SearchDocument } from './document.ts';
import { findTitleStart, otherNames, roundPlace, textStart } from './places.ts';

/** Hears of a word at a place: the numbers of its two signs; of a single sign the second is `noSign`. */
export type PutWord = (first: number, second: number, place: number) => void;

export const noSign = -1;

/** What stands between edges in a text: the signs, and how many stand before them. */
interface Edged {
  edge: number;
  codes: readonly number[];
  inside: number;
}

/** Tells every word of a document with each of its places, those of one word in rising order; `places.ts` says what a place tells. A
 *  free place behind every name and paragraph keeps phrases from running on into the next. A single sign has one place, which
 *  says no more than where it stands: all of them would cost as much as all pairs. */
export function placeWords({ title, aliases, blocks }: SearchDocument, put: PutWord): void {
  const alone = new Set<number>();
  let free = 0;
  /** The pairs of a text, and the two words that tell where what is between edges begins and ends; these stand at places of
   *  pairs, or at free ones. */
  const putText = (codes: readonly number[], from: number, edged?: Edged): void => {
    if (codes.length === 0) return;
    const start = Math.max(from, free + 1);
    const [left, right] = [edged?.codes[0], edged?.codes.at(-1)];
    if (edged && left !== undefined) put(edged.edge, left, start + edged.inside - 1);
    for (let at = 1; at < codes.length; at++) put(codes[at - 1] ?? 0, codes[at] ?? 0, start + at - 1);
    if (edged && right !== undefined) put(right, edged.edge, start + edged.inside + edged.codes.length - 1);
    codes.forEach((code, at) => {
      if (alone.has(code)) return;
      alone.add(code);
      put(code, noSign, roundPlace(start + at));
    });
    free = start + codes.length;
  };
  const putName = (name: string, findStart: (length: number) => number): void => {
    const codes = listCodes(name);
    putText(codes, findStart(codes.length), { edge: nameEdge, codes, inside: 0 });
  };
  putName(title, findTitleStart);
  for (const alias of aliases) putName(alias, () => otherNames);
  for (const block of blocks) {
    const clause = findClause(block);
    const inside = clause ? listCodes(block.text.slice(0, clause.at)).length : 0;
    putText(
      listCodes(block.text),
      textStart,
      clause && { edge: clauseEdge, codes: listCodes(clause.number), inside },
    );
  }
}
