import type { Element, ElementContent, Root, RootContent } from 'hast';
import { readAllWords } from './html-words.ts';

/** Elements that stand for footnotes until the tree becomes Markdown. */
export const noteCall = 'note-call';
export const noteText = 'note-text';

type Parent = Root | Element;
interface Spot {
  node: Element;
  /** From the root down to the parent of the node. */
  above: Parent[];
}

/** A number, letter or star as notes are marked with, with or without brackets. */
const marker = /^[[［(（〔【]?\s*(?:\d{1,3}|[*†‡]{1,3}|[①-⑳]|[a-z])\s*[\]］)）〕】]?$/u;
const backSign = /^(?:[↩↑^⮌⏎]\uFE0E?\s*)+$/u;

/** Turns calls and notes that point at each other into footnotes, and moves the notes to the end of the article. Word and
 *  WPS, Pandoc, GitHub and Wikipedia each write them their own way; that the two point at each other is common to all. */
export function takeNotes(root: Root, main: Parent): void {
  const spots = listSpots(root);
  const named = new Map(spots.flatMap((spot) => namesOf(spot.node).map((name) => [name, spot] as const)));
  const calls = listSpots(main).filter(({ node }) => marker.test(readAllWords(node).trim()) && aim(node));
  const pairs = calls.flatMap((call) => {
    const target = named.get(aim(call.node) ?? '');
    const note = target && findBox(target, call);
    return note ? [{ call, note }] : [];
  });
  // A note that is called twice points back once.
  const known = new Set(pairs.filter(belongTogether).map(({ note }) => note.node));
  const ids = new Map<Element, string>();
  const texts: Element[] = [];
  for (const { call, note } of pairs.filter((pair) => known.has(pair.note.node))) {
    const id = ids.get(note.node) ?? String(ids.size + 1);
    if (!ids.has(note.node)) texts.push(makeNote(note, id));
    ids.set(note.node, id);
    replaceCall(call, id);
  }
  main.children.push(...texts);
}

function makeNote(note: Spot, id: string): Element {
  stripMarks(note.node);
  detach(note);
  const isBox = note.node.children.some(
    (child) => child.type === 'element' && /^(?:p|div)$/.test(child.tagName),
  );
  const children: ElementContent[] = isBox
    ? note.node.children
    : [{ type: 'element', tagName: 'p', properties: {}, children: note.node.children }];
  return { type: 'element', tagName: noteText, properties: { note: id }, children };
}

/** The box around the target whose words are the note. */
function findBox(target: Spot, call: Spot): Spot | undefined {
  const chain = [...target.above, target.node].filter((node) => node.type === 'element');
  const at = chain.findLastIndex(({ tagName }) => /^(?:li|p|div|dd|aside|td)$/.test(tagName));
  const isWordBox = /^footnote|^ftn|^edn/i.test(namesOf(chain[at - 1])[0] ?? '');
  const node = chain[isWordBox ? at - 1 : at];
  if (!node || call.above.includes(node)) return undefined;
  const depth = target.above.indexOf(node);
  return { node, above: depth < 0 ? target.above : target.above.slice(0, depth) };
}

/** Whether a note points back at the call, or begins with the same mark; a bare number may be that of a chapter. */
function belongTogether({ call, note }: { call: Spot; note: Spot }): boolean {
  const mark = readAllWords(call.node).trim();
  const words = readAllWords(note.node).trim();
  const names = new Set([call.node, ...call.above.slice(-2)].flatMap(namesOf));
  const pointsBack = listSpots(note.node).some(({ node }) => names.has(aim(node) ?? ''));
  return words.length > mark.length && (pointsBack || (!/^\w+$/.test(mark) && words.startsWith(mark)));
}

/** Takes the mark and the way back out of a note, wherever they stand in it. */
function stripMarks(note: Element): void {
  note.children = note.children.filter((child) => {
    if (child.type !== 'element') return true;
    const words = readAllWords(child).trim();
    const isMark = marker.test(words) || backSign.test(words);
    if (isMark && (child.tagName === 'sup' || listSpots(child).some(({ node }) => aim(node)) || aim(child)))
      return false;
    stripMarks(child);
    return true;
  });
  const first = note.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*(?:[[［〔【]\s*\d{1,3}\s*[\]］〕】]|[①-⑳])\s*/u, '');
}

function replaceCall({ node, above }: Spot, id: string): void {
  const parent = above.at(-1);
  const isRaised = parent?.type === 'element' && parent.tagName === 'sup';
  const outer = isRaised && readAllWords(parent) === readAllWords(node) ? parent : node;
  outer.tagName = noteCall;
  outer.properties = { note: id };
  outer.children = [];
}

/** Takes a note out of its place, and the list or the rule that is left with nothing. */
function detach({ node, above }: Spot): void {
  let gone: RootContent = node;
  for (const parent of [...above].reverse()) {
    const left = (parent.children as RootContent[]).filter((child) => child !== gone);
    parent.children = left;
    if (parent.type === 'root' || readAllWords(parent).trim() !== '') return;
    gone = parent;
  }
}

function listSpots(node: Root | RootContent, above: readonly Parent[] = []): Spot[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' ? [{ node, above: [...above] }] : [];
  return [...own, ...node.children.flatMap((child) => listSpots(child, [...above, node]))];
}

/** The name on this page that a link leads to. */
function aim(node: Element): string | undefined {
  const { href } = node.properties;
  return node.tagName === 'a' && typeof href === 'string' ? /^#(.+)$/.exec(href)?.[1] : undefined;
}

function namesOf(node: Parent | undefined): string[] {
  if (node?.type !== 'element') return [];
  const { id, name } = node.properties;
  return [id, name].filter((value) => typeof value === 'string');
}
