import { sortHits, type Hit, type Scope } from './ask.ts';
import { listAskedWords } from './asked-words.ts';
import type { Group } from './exact.ts';
import { openFacets } from './facets.ts';
import type { Places } from './index-reader.ts';
import { findKnownWords, listKnownWords } from './known-words.ts';
import { parseMeasure, type Measure } from './measures.ts';
import { replaceSynonyms } from '../terms/synonyms.ts';
import { textStart } from '../index/places.ts';
import { listWords } from '../terms/words.ts';

/** A word in the name of a number says more than one in the text beside it; a fitting unit says more than both. */
const inText = 1;
const inName = 2;
const fittingUnit = 4;
/** So many numbers are opened to see their units. */
const opened = 16;

/** The numbers that a text asks for by the words of counting: how many, what share, how much. They hold all that the text
 *  speaks of, or what means the same; those in the unit that was asked for come first. */
export async function askFigures(scope: Scope, text: string): Promise<Group | undefined> {
  const measure = parseMeasure(text);
  if (!measure || measure.rest === '') return undefined;
  const asked = await listAskedWords(scope, measure.rest);
  // A number is rarely called by the longest name: of 南溪工票 it says 南溪 and 工票.
  return (await askByWords(scope, asked, measure)) ?? askByWords(scope, await shorten(scope, asked), measure);
}

async function askByWords(
  scope: Scope,
  words: readonly string[],
  measure: Measure,
): Promise<Group | undefined> {
  if (words.length === 0) return undefined;
  const rated = await rateFigures(scope, words);
  const hits = await rateUnits(scope, rated, measure);
  return hits.length === 0
    ? undefined
    : { label: `数字：${words.map((word) => `“${word}”`).join('')}`, phrases: words, hits };
}

/** The names within names. */
async function shorten({ index }: Scope, words: readonly string[]): Promise<string[]> {
  const known = [...listKnownWords(await index.readNames()).keys()];
  const parts = words.map((word) => ({
    word,
    within: findKnownWords(
      known.filter((name) => name !== word),
      word,
    ),
  }));
  return parts.flatMap(({ word, within }) => (within.length > 1 ? within : [word]));
}

async function rateFigures(scope: Scope, words: readonly string[]): Promise<Hit[]> {
  const { index } = scope;
  const facets = await openFacets(index);
  const isFigure = facets.matcher({ filters: { collection: ['figures'] }, yearFrom: '', yearTo: '' });
  const found = await Promise.all(words.map((word) => findMeaning(scope, word)));
  const [first = new Map<string, number>(), ...others] = found;
  const ids = [...first.keys()].filter((id) => isFigure(id) && others.every((places) => places.has(id)));
  const rate = (id: string): number =>
    found.reduce((score, places) => {
      const isName = (places.get(id) ?? textStart) < textStart;
      return score + (isName ? inName : inText);
    }, 0);
  return sortHits(ids.map((id) => ({ id, score: rate(id) })));
}

/** Where a word stands, or another of the same meaning. */
async function findMeaning({ index }: Scope, word: string): Promise<Places> {
  const same = [word, ...replaceSynonyms(await index.readSynonyms(), word)];
  const found = await Promise.all(same.map((each) => index.find(listWords(each))));
  return new Map(found.toReversed().flatMap((places) => [...places]));
}

async function rateUnits({ index }: Scope, hits: readonly Hit[], { fits }: Measure): Promise<Hit[]> {
  const rated = await Promise.all(
    hits.slice(0, opened).map(async (hit) => {
      const { figure } = await index.read(hit.id);
      return figure && fits(figure.quantity) ? { ...hit, score: hit.score + fittingUnit } : hit;
    }),
  );
  return [...sortHits(rated), ...hits.slice(opened)];
}
