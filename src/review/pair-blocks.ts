import { diffArrays } from 'diff';

/** A paragraph, heading, list or table of a text, with what became of it; one that has only come or gone has one side. */
export interface BlockPair {
  before?: string;
  after?: string;
}

/** From which share of common signs on two blocks are one that was reworded. */
const alike = 0.4;
const mostEdits = 2000;

/** The blocks of two texts in well-formed HTML, side by side: equal ones, reworded ones, and those that are on one side only. */
export function pairBlocks(before: string, after: string): BlockPair[] {
  const [old, fresh] = [splitBlocks(before).map(measure), splitBlocks(after).map(measure)];
  const comparator = (left: Block, right: Block): boolean => isAlike(left, right);
  const changes = diffArrays(old, fresh, { comparator, maxEditLength: mostEdits });
  if (!changes)
    return [...old.map(({ html }) => ({ before: html })), ...fresh.map(({ html }) => ({ after: html }))];
  let at = 0;
  return changes.flatMap(({ added, removed, count, value }) =>
    value.slice(0, count).map(({ html }): BlockPair => {
      if (added) return { after: html };
      const own = old[at++]?.html ?? '';
      return removed ? { before: own } : { before: own, after: html };
    }),
  );
}

interface Block {
  html: string;
  name: string;
  pairs: ReadonlySet<string>;
}

function measure(html: string): Block {
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  const signs = [...text];
  const pairs = new Set(signs.map((sign, index) => sign + (signs[index + 1] ?? '')));
  return { html, name: /^<(\w+)/.exec(html)?.[1] ?? '', pairs };
}

function isAlike(left: Block, right: Block): boolean {
  if (left.html === right.html) return true;
  if (left.name !== right.name) return false;
  const [small, large] = [left.pairs, right.pairs].sort((one, other) => one.size - other.size);
  if (!small || !large || small.size < alike * large.size) return false;
  let common = 0;
  for (const pair of small) if (large.has(pair)) common += 1;
  return (2 * common) / (small.size + large.size) >= alike;
}

/** The elements at the top of a piece of HTML, each whole; text between them belongs to none and is a block of its own. */
export function splitBlocks(html: string): string[] {
  const blocks: string[] = [];
  let [depth, current] = [0, ''];
  for (const part of html.split(/(<[^>]*>)/)) {
    const isTag = part.startsWith('<');
    if (isTag && !part.startsWith('</') && !part.endsWith('/>')) depth += 1;
    if (isTag && part.startsWith('</')) depth -= 1;
    current += part;
    if (depth > 0) continue;
    if (current.trim() !== '') blocks.push(current.trim());
    current = '';
  }
  return current.trim() === '' ? blocks : [...blocks, current.trim()];
}
