import { answerExactly, type Group } from './exact.ts';
import { askPhrase, type Scope } from './ask.ts';
import { findAlike, findByLetters, findSlips, replaceNames, simplify } from './names.ts';
import type { NameTable } from './name-table.ts';
import { listContentWords } from './questions.ts';
import { askShare, splitKnown } from './share.ts';
import { findSlip } from './slips.ts';
import { replaceSynonyms } from './synonyms.ts';
import { listWritings } from './writings.ts';

type Way = (scope: Scope, text: string, names: NameTable) => Promise<Group | undefined>;

/** The ways around, from the surest to the loosest. The first that finds something is taken, and named to the reader. */
const ways: readonly Way[] = [
  (scope, text) => tryBest(scope, listWritings(text)),
  (scope, text, names) =>
    isLetters(text) ? tryTexts(scope, findByLetters(names, text), '读音相符的') : nothing,
  (scope, text, names) =>
    tryTexts(scope, [...replaceSynonyms(names.synonyms, text), ...replaceNames(names, text)], '意思相同的'),
  tryQuestion,
  (scope, text, names) => tryTexts(scope, findAlike(names, text), '读音相同的'),
  tryParts,
  (scope, text, names) => tryTexts(scope, findSlips(names, text), '差一个字的'),
  async (scope, text) => tryTexts(scope, [await findSlip(scope, text)], '差一个字的'),
  tryShare,
];

/** By so much a later writing must answer better to be preferred. */
const clearly = 15;
/** Scores above this are of titles that hold all the words. */
const isTitle = 45;
/** Scores above this are of a title or another name that is the phrase itself. */
const isName = 75;

const nothing = Promise.resolve(undefined);

/** What comes nearest to a text that stands nowhere. */
export async function findNearest(scope: Scope, text: string): Promise<Group | undefined> {
  const names = await scope.index.readNames();
  const simple = simplify(names, text);
  if (simple !== text) {
    const group = await tryTexts(scope, [simple], '简体');
    if (group) return group;
  }
  for (const way of ways) {
    const group = await way(scope, simple, names);
    if (group) return group;
  }
  return undefined;
}

function isLetters(text: string): boolean {
  return /^[a-z' ]{2,40}$/i.test(text);
}

/** A question without the words of asking. Pages that hold the others in their title come first,
 *  then the entry that one of them names. */
async function tryQuestion(scope: Scope, text: string, { asking }: NameTable): Promise<Group | undefined> {
  const words = listContentWords(asking, text);
  if (words.length === 0 || words.join('') === text.replaceAll(' ', '')) return undefined;
  const [group, ...named] = await Promise.all([
    answerExactly(scope, words.join(' ')),
    ...words.map((word) => askPhrase(scope, word)),
  ]);
  const entries = named.flat().filter(({ score }) => score > isName);
  const titled = group.hits.filter(({ score }) => score > isTitle);
  const hits = [...new Map([...titled, ...entries, ...group.hits].map((hit) => [hit.id, hit])).values()];
  return hits.length === 0
    ? undefined
    : { label: words.map((word) => `“${word}”`).join(''), phrases: words, hits };
}

/** The writing whose best page answers best: a date that stands in a name before one that stands in a text. */
async function tryBest(scope: Scope, texts: readonly string[]): Promise<Group | undefined> {
  const groups = await Promise.all(texts.slice(0, 12).map((text) => tryTexts(scope, [text], '')));
  const found = groups.filter((group) => group !== undefined);
  const rate = ({ hits }: Group): number => hits[0]?.score ?? 0;
  return found.reduce<Group | undefined>(
    (best, group) => (best && rate(best) + clearly > rate(group) ? best : group),
    undefined,
  );
}

/** The first of the texts that stands somewhere. */
async function tryTexts(
  scope: Scope,
  texts: readonly (string | undefined)[],
  how: string,
): Promise<Group | undefined> {
  for (const text of new Set(texts.slice(0, 24))) {
    if (text === undefined || text === '') continue;
    const group = await answerExactly(scope, text);
    if (group.hits.length > 0) return { ...group, label: `${how}“${text}”` };
  }
  return undefined;
}

async function tryParts(scope: Scope, text: string, { asking }: NameTable): Promise<Group | undefined> {
  const words = listContentWords(asking, text);
  const parts = (await Promise.all(words.map((word) => splitKnown(scope, word)))).flat();
  if (parts.length < 2) return undefined;
  const group = await answerExactly(scope, parts.join(' '));
  return group.hits.length > 0
    ? { ...group, label: `同时含有${parts.map((part) => `“${part}”`).join('')}` }
    : undefined;
}

/** Pairs of digits stand everywhere: a number that is nowhere as a whole is not looked for in parts. */
function saysSomething(word: string): boolean {
  return /[\p{Script=Han}a-z]{2}/iu.test(word);
}

async function tryShare(scope: Scope, text: string, { asking }: NameTable): Promise<Group | undefined> {
  const words = listContentWords(asking, text);
  const telling = (words.length > 0 ? words : [text.replace(/\s/g, '')]).filter(saysSomething);
  const { hits, phrases } = await askShare(scope, telling);
  return hits.length > 0 ? { label: '最接近', phrases, hits } : undefined;
}

/** What letters sound like, beside texts that hold the letters by chance: hangzhou stands in many addresses. */
export async function findSounds(scope: Scope, text: string): Promise<Group | undefined> {
  return isLetters(text)
    ? tryTexts(scope, findByLetters(await scope.index.readNames(), text), '读音相符的')
    : undefined;
}

/** What says the same in other words, beside the exact hits: pages that are not among them. */
export async function findSynonyms(scope: Scope, text: string, exact: Group): Promise<Group | undefined> {
  const shown = new Set(exact.hits.map(({ id }) => id));
  const { synonyms } = await scope.index.readNames();
  for (const other of replaceSynonyms(synonyms, text)) {
    if (other.includes(text) || text.includes(other)) continue;
    const group = await answerExactly(scope, other);
    const hits = group.hits.filter(({ id }) => !shown.has(id));
    if (hits.length > 0) return { label: `意思相同：“${other}”`, phrases: group.phrases, hits };
  }
  return undefined;
}
