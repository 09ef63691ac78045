import type { Scope } from './ask.ts';
import { foldSolid } from '../terms/fold.ts';
import { listWords } from '../terms/words.ts';

/** How many documents are opened for each place at which the wrong sign may stand. */
const opened = 4;

/** A word of fewer signs has too many neighbours: it is compared with the names of the site alone. */
const shortest = 6;
const longest = 24;

/** The phrase of the site that differs from the text in one sign, wherever it stands in a page: a sentence remembered wrongly. */
export async function findSlip({ index }: Scope, text: string): Promise<string | undefined> {
  const { solid } = foldSolid(text);
  if (solid.length < shortest || solid.length > longest) return undefined;
  for (let gap = 1; gap < solid.length - 1; gap++) {
    const [left, right] = [solid.slice(0, gap), solid.slice(gap + 1)];
    const [before, behind] = await Promise.all([index.find(listWords(left)), index.find(listWords(right))]);
    const both = [...before.keys()].filter((id) => behind.has(id)).slice(0, opened);
    for (const id of both) {
      const { title, blocks } = await index.read(id);
      for (const part of [title, ...blocks.map((block) => block.text)]) {
        const phrase = findAround(part, left, right);
        if (phrase !== undefined) return phrase;
      }
    }
  }
  return undefined;
}

function findAround(text: string, left: string, right: string): string | undefined {
  const { solid, places } = foldSolid(text);
  for (let at = solid.indexOf(left); at >= 0; at = solid.indexOf(left, at + 1)) {
    const end = at + left.length + 1;
    if (solid.startsWith(right, end))
      return text.slice(places[at] ?? 0, (places[end + right.length - 1] ?? 0) + 1);
  }
  return undefined;
}
