import { answerExactly, type Group } from './exact.ts';
import { askPhrase, type Hit, type Scope } from './ask.ts';
import { askByLetters } from './by-letters.ts';
import { listAskedWords } from './asked-words.ts';
import { askCovering } from './covering.ts';
import { askFigures } from './figures.ts';
import { parseMeasure } from './measures.ts';
import { findAlike, findSlips, findUnmarked, replaceNames, simplify } from './names.ts';
import { cutAtWords, listKnownWords } from './known-words.ts';
import type { NameTable } from '../index/name-table.ts';
import { isDocumentNumber, isLetters } from './query.ts';
import { listContentWords } from '../terms/questions.ts';
import { isName } from './score.ts';
import { askShare } from './share.ts';
import { findSlip } from './slips.ts';
import { replaceSynonyms } from '../terms/synonyms.ts';
import { tryBest, tryTexts } from './try-texts.ts';
import { listWritings } from '../terms/writings.ts';

type Way = (scope: Scope, text: string, names: NameTable) => Promise<Group | undefined>;

/** The ways around, from the surest to the loosest. The first that finds something is taken, and named to the reader. */
const ways: readonly Way[] = [
  (scope, text) => tryBest(scope, listWritings(text)),
  (scope, text) => (isLetters(text) ? askByLetters(scope, text) : nothing),
  trySameMeaning,
  askFigures,
  tryWithoutSigns,
  tryQuestion,
  (scope, text, names) => tryTexts(scope, findUnmarked(names, text), '不计标点的'),
  (scope, text, names) => tryTexts(scope, findAlike(names, text), '读音相同的'),
  tryParts,
  (scope, text, names) => tryTexts(scope, findSlips(names, text), '差一个字的'),
  async (scope, text) => tryTexts(scope, [await findSlip(scope, text)], '差一个字的'),
  (scope, text, names) => (text.length < longQuestion ? nothing : askCovering(scope, text, names)),
  tryShare,
  askCovering,
];

/** A question of so many signs shares pairs with many pages by chance; the names in it say more. */
const longQuestion = 30;

/** The number of a document is written in other ways, or it is not there: one that looks alike is another document's. */
const sureWays = 3;

/** Scores above this are of titles that hold all the words. */
const isTitle = 45;

const nothing = Promise.resolve(undefined);

/** What comes nearest to a text that stands nowhere. */
export async function findNearest(scope: Scope, text: string): Promise<Group | undefined> {
  const names = await scope.index.readNames();
  const simple = simplify(names, text);
  if (simple !== text) {
    const group = await tryTexts(scope, [simple], '本站用字');
    if (group) return group;
  }
  const open = isDocumentNumber(simple) ? ways.slice(0, sureWays) : ways;
  for (const way of open) {
    const group = await way(scope, simple, names);
    if (group) return group;
  }
  return undefined;
}

async function trySameMeaning(scope: Scope, text: string, names: NameTable): Promise<Group | undefined> {
  const synonyms = replaceSynonyms(await scope.index.readSynonyms(), text);
  return tryTexts(scope, [...synonyms, ...replaceNames(names, text)], '意思相同的');
}

/** The text without marks and pictures: they are searched like any sign, and a page may have others between the same words. */
async function tryWithoutSigns(scope: Scope, text: string): Promise<Group | undefined> {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.join('') === text) return undefined;
  const group = await tryTexts(scope, [parts.join('')], '不计符号的');
  if (group || parts.length < 2 || !parts.every(saysSomething)) return group;
  const all = await answerExactly(scope, parts.join(' '));
  return all.hits.length === 0 ? undefined : { ...all, label: labelParts(parts) };
}

/** A question without the words of asking. Pages that hold the others in their title come first,
 *  then the entry that one of them names. */
async function tryQuestion(scope: Scope, text: string, { asking }: NameTable): Promise<Group | undefined> {
  const words = listContentWords(asking, parseMeasure(text)?.rest ?? text);
  if (words.length === 0 || words.join('') === text.replaceAll(' ', '')) return undefined;
  const [group, ...named] = await Promise.all([
    answerExactly(scope, words.join(' ')),
    ...words.map((word) => askPhrase(scope, word)),
  ]);
  // A word that stands nowhere is more than one: 甲和乙的丙.
  if (named.some((hits) => hits.length === 0)) return undefined;
  const entries = named.flat().filter(({ score }) => score > isName);
  const titled = group.hits.filter(({ score }) => score > isTitle);
  const hits = [...new Map([...titled, ...entries, ...group.hits].map((hit) => [hit.id, hit])).values()];
  return hits.length === 0
    ? undefined
    : { label: words.map((word) => `“${word}”`).join(''), phrases: words, hits };
}

/** The pages that hold all the words of a text, cut at the names in it. To a question the page of a thing that few pages speak of
 *  answers before pages that only hold the words. */
export async function tryParts(scope: Scope, text: string, names: NameTable): Promise<Group | undefined> {
  const parts = await listAskedWords(scope, text);
  if (parts.length < 2) return undefined;
  const group = await answerExactly(scope, parts.join(' '));
  if (group.hits.length === 0) return undefined;
  const isAsked = listContentWords(names.asking, text).join('') !== text.replaceAll(' ', '');
  const named = isAsked ? await findNamed(scope, parts) : [];
  const titled = group.hits.filter(({ score }) => score > isTitle);
  const hits = [...new Map([...titled, ...named, ...group.hits].map((hit) => [hit.id, hit])).values()];
  return { ...group, hits, label: labelParts(parts) };
}

/** A word on more than this part of all pages is no one thing's name: a city, a festival. */
const common = 0.05;

/** The entries that bear one of the words as their name, that of the rarest word first. */
async function findNamed(scope: Scope, words: readonly string[]): Promise<Hit[]> {
  const found = await Promise.all(words.map((word) => askPhrase({ ...scope, sort: 'relevance' }, word)));
  return found
    .filter((hits) => hits.length < scope.index.size * common)
    .sort((left, right) => left.length - right.length)
    .flatMap((hits) => hits.filter(({ score }) => score > isName));
}

function labelParts(parts: readonly string[]): string {
  return `同时含有${parts.map((part) => `“${part}”`).join('')}`;
}

/** Pairs of digits stand everywhere: a number that is nowhere as a whole is not looked for in parts. */
function saysSomething(word: string): boolean {
  return /[\p{Script=Han}a-z]{2}/iu.test(word);
}

/** No pair runs over the edge of a known word: of 陈明在哪里 the signs 明在 say nothing. */
async function tryShare(scope: Scope, text: string, names: NameTable): Promise<Group | undefined> {
  const words = listContentWords(names.asking, text);
  const telling = (words.length > 0 ? words : [text.replace(/\s/g, '')]).filter(saysSomething);
  const known = listKnownWords(names).keys();
  const { hits, phrases } = await askShare(
    scope,
    telling.flatMap((word) => cutAtWords([...known], word)),
  );
  return hits.length > 0 ? { label: '最接近', phrases, hits } : undefined;
}
