import { sortHits, type Hit, type Scope } from './ask.ts';
import type { Group } from './exact.ts';
import { openFacets } from './facets.ts';
import { readMeasure, type Measure } from './measures.ts';
import { listAskedWords } from './asked-words.ts';
import { listWords, nameEnd } from '../terms/words.ts';

/** A word in the name of a number says more than one in the text beside it, a fitting unit as much as a word. */
const inText = 1;
const inName = 2;
const fittingUnit = 1.5;

/** The numbers that a text asks for by the words of counting: how many, what share, how much. They hold all that the text
 *  speaks of; those written in the unit that was asked for come first. */
export async function askFigures(scope: Scope, text: string): Promise<Group | undefined> {
  const measure = readMeasure(text);
  if (!measure || measure.rest === '') return undefined;
  const words = await listAskedWords(scope, measure.rest);
  if (words.length === 0) return undefined;
  const hits = await rateFigures(scope, words, measure);
  return hits.length === 0
    ? undefined
    : { label: `数字：${words.map((word) => `“${word}”`).join('')}`, phrases: words, hits };
}

async function rateFigures({ index }: Scope, words: readonly string[], { written }: Measure): Promise<Hit[]> {
  const facets = await openFacets(index);
  const isFigure = facets.matcher({ filters: { collection: ['figures'] }, yearFrom: '', yearTo: '' });
  const [ends, found, units] = await Promise.all([
    index.locate(nameEnd),
    Promise.all(words.map((word) => index.find(listWords(word)))),
    Promise.all(written.map((sign) => index.find(listWords(sign)))),
  ]);
  const [first = new Map<string, readonly number[]>(), ...others] = found;
  const ids = [...first.keys()].filter((id) => isFigure(id) && others.every((places) => places.has(id)));
  return sortHits(
    ids.map((id) => {
      const names = found.map((places) =>
        (places.get(id)?.[0] ?? 0) < (ends.get(id)?.at(-1) ?? 0) ? inName : inText,
      );
      const fits = units.some((places) => places.has(id)) ? fittingUnit : 0;
      return { id, score: names.reduce((sum, value) => sum + value, fits) };
    }),
  );
}
