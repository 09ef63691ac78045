import type { Block, SearchDocument } from '../index/document.ts';
import { findClause } from '../terms/clause-number.ts';
import { foldSolid } from '../terms/fold.ts';

/** A stretch of text; `marked` is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  /** The heading under which it stands, and where a link to it lands. */
  heading?: string;
  anchor?: string;
  pieces: Piece[];
}

type Span = readonly [start: number, end: number];

/** Every place of the phrases in a text, from left to right; those that overlap are one. */
export function findSpans(text: string, phrases: readonly string[]): Span[] {
  const { solid, places } = foldSolid(text);
  const spans = phrases.flatMap((phrase) => {
    const { solid: sought } = foldSolid(phrase);
    const own: Span[] = [];
    if (sought === '') return own;
    for (let at = solid.indexOf(sought); at >= 0; at = solid.indexOf(sought, at + sought.length))
      own.push([places[at] ?? 0, (places[at + sought.length - 1] ?? 0) + 1]);
    return own;
  });
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort(([left], [right]) => left - right)) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The text cut into marked and other pieces. */
export function markText(text: string, phrases: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of findSpans(text, phrases)) {
    pieces.push(
      { text: text.slice(from, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    from = end;
  }
  return [...pieces, { text: text.slice(from), marked: false }].filter((piece) => piece.text !== '');
}

/** How often the phrases stand in the document's text and names. */
export function countSpans({ title, blocks }: SearchDocument, phrases: readonly string[]): number {
  return [title, ...blocks.map(({ text }) => text)].reduce(
    (sum, text) => sum + findSpans(text, phrases).length,
    0,
  );
}

const around = 22;

/** The two places that say most: blocks with the most different phrases first, then the earliest; in reading order.
 *  A document that answers by its name alone shows how it begins. */
export function listExcerpts(document: SearchDocument, phrases: readonly string[], most = 2): Excerpt[] {
  const { blocks } = document;
  const telling = blocks
    .map((block, at) => ({
      at,
      block,
      found: countDifferent(block, phrases) + (isAsked(block, phrases) ? 1 : 0),
    }))
    .filter(({ block }) => !listsNames(document, block));
  const ranked = telling
    .filter(({ found }) => found > 0)
    .sort((left, right) => right.found - left.found || left.at - right.at)
    .slice(0, most)
    .sort((left, right) => left.at - right.at);
  const chosen = ranked.length > 0 ? ranked : telling.slice(0, 1);
  return chosen.map(({ at, block }) => cutExcerpt(blocks, at, block, phrases));
}

/** 又称：甲、乙 says what the title says. */
function listsNames({ title, aliases }: SearchDocument, { text }: Block): boolean {
  const names = [title, ...aliases].sort((left, right) => right.length - left.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), text);
  return rest.length < text.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;
}

function countDifferent({ text }: Block, phrases: readonly string[]): number {
  return phrases.filter((phrase) => findSpans(text, [phrase]).length > 0).length;
}

/** Whether it is the clause whose number was asked for, and not a text that refers to it. */
function isAsked(block: Block, phrases: readonly string[]): boolean {
  const clause = findClause(block);
  return clause !== undefined && phrases.includes(clause.number);
}

function cutExcerpt(blocks: readonly Block[], at: number, block: Block, phrases: readonly string[]): Excerpt {
  const heading = blocks.slice(0, at + 1).findLast((each) => each.heading !== undefined);
  // Of a clause under a heading its text says more than its number again.
  const below = block.heading !== undefined && isAsked(block, phrases) ? blocks[at + 1] : undefined;
  const { text } = below ?? block;
  const [start, end] = findSpans(text, phrases)[0] ?? [0, around];
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around * 2 - Math.min(start, around));
  const cut = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const anchor = block.id ?? heading?.id;
  return {
    ...(heading === undefined ? {} : { heading: heading.text }),
    ...(anchor === undefined ? {} : { anchor }),
    pieces: markText(cut, phrases),
  };
}
