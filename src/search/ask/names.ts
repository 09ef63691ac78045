import { foldText } from '../terms/fold.ts';
import type { NameRow, NameTable } from '../index/name-table.ts';
import { findSounding, parseSounds, soundsAlike } from '../terms/sounds.ts';
import { listKnownWords } from './known-words.ts';

/** A name that answers what is typed, and which of the entry's names it was. */
export interface FoundName {
  row: NameRow;
  name: string;
}

/** The names for what is typed so far: those that begin with it, then those that hold it, then those that sound like it. */
export function suggestNames(table: NameTable, typed: string, most: number): FoundName[] {
  const text = foldText(simplify(table, typed)).replaceAll(' ', '');
  if (text === '') return [];
  const sounds = /^[a-z]+$/.test(text) ? parseSounds(table.sounds) : undefined;
  const graded = table.names.flatMap((row, at) => {
    const grades = row.names.map((name) => ({
      name,
      grade: gradeName(foldText(name), text) ?? (sounds && findSounding(name, text, sounds) ? 3 : 9),
    }));
    const [best] = grades.sort((left, right) => left.grade - right.grade);
    return best && best.grade < 9 ? [{ row, name: best.name, grade: best.grade, at }] : [];
  });
  return graded
    .sort(
      (left, right) => left.grade - right.grade || left.name.length - right.name.length || left.at - right.at,
    )
    .slice(0, most);
}

function gradeName(name: string, text: string): number | undefined {
  if (name === text) return 0;
  const at = name.replace(/^["'<《]/, '').indexOf(text);
  return at < 0 ? undefined : at === 0 ? 1 : 2;
}

/** Traditional signs as the site writes them. */
export function simplify({ variants }: NameTable, text: string): string {
  const pairs = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2) pairs.set(variants[at] ?? '', variants[at + 1] ?? '');
  return [...text].map((sign) => pairs.get(sign) ?? sign).join('');
}

/** The words for which these letters most likely stand: jiangzhou, jz → 江州. The shortest that sounds so, and among those
 *  the one that most names begin with. */
export function findByLetters(table: NameTable, letters: string): string[] {
  const sounds = parseSounds(table.sounds);
  const found = table.names.flatMap(({ names }) =>
    names.flatMap((name) => findSounding(name, letters, sounds) ?? []),
  );
  return rankByCount(found).sort((left, right) => left.length - right.length);
}

/** Shorter pieces are too often made by chance where two words meet. */
const shortestUnmarked = 4;

/** The pieces of names that are the text but for marks in them: 江州师徒结对 → 江州“师徒结对”. */
export function findUnmarked({ names }: NameTable, text: string): string[] {
  const sought = [...text].filter(isTold).join('');
  if (sought.length < shortestUnmarked) return [];
  return names.flatMap((row) => row.names.flatMap((name) => findPiece(name, sought) ?? []));
}

function findPiece(name: string, sought: string): string | undefined {
  const places = [...name].flatMap((sign, place) => (isTold(sign) ? [place] : []));
  const signs = [...name];
  const at = places
    .map((place) => signs[place])
    .join('')
    .indexOf(sought);
  if (at < 0) return undefined;
  const piece = signs.slice(places[at], (places[at + sought.length - 1] ?? 0) + 1).join('');
  return piece.length > sought.length ? piece : undefined;
}

function isTold(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

/** The words of the site that sound like the text: 工将精神 → 工匠精神. */
export function findAlike(table: NameTable, text: string): string[] {
  const sounds = parseSounds(table.sounds);
  return listFitting(table, text.length, (word) => soundsAlike(word, text, sounds));
}

/** The words of the site that differ from the text in one sign. */
export function findSlips(table: NameTable, text: string): string[] {
  if (text.length < 3) return [];
  return listFitting(
    table,
    text.length,
    (word) => [...word].filter((sign, at) => sign !== text[at]).length === 1,
  );
}

/** Those that stand in most names first. */
function listFitting(table: NameTable, length: number, fits: (word: string) => boolean): string[] {
  return [...listKnownWords(table)]
    .filter(([word]) => word.length === length && fits(word))
    .sort(([, left], [, right]) => right - left)
    .map(([word]) => word);
}

function rankByCount(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([text]) => text);
}

/** The text with one of the names in it replaced by the entry's other names: 全总 → 中华全国总工会. */
export function replaceNames({ names }: NameTable, text: string): string[] {
  return names.flatMap((row) =>
    row.names
      .filter((name) => name.length > 1 && text.includes(name))
      .flatMap((name) =>
        row.names.filter((other) => other !== name).map((other) => text.replace(name, other)),
      ),
  );
}
