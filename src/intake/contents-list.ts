import { blockText, type Block } from './block.ts';
import type { Dropped } from './source.ts';

const title = /^[\s\u3000]*目[\s\u3000]*[录次][\s\u3000]*$/u;
/** Dots that lead to a page: ……3, ....12. */
const leader = /(?:[.．·•_…─—-]{3,}|…+)[\s\u3000]*[（(]?\d{1,4}[）)]?[\s\u3000]*$/u;
const pageBehind = /[\s\u3000]+[（(]?\d{1,4}[）)]?[\s\u3000]*$/u;

/** Takes out the list of contents: the page makes its own, and page numbers of paper lead nowhere. An entry leads to a page with dots, or
 *  its words stand again below. A list without its word 目录 is told by the dots alone. */
export function takeContents(blocks: readonly Block[]): { blocks: Block[]; dropped: Dropped[] } {
  const texts = blocks.map((block) => blockText(block));
  const [from, to] = findContents(texts);
  if (from === to) return { blocks: [...blocks], dropped: [] };
  return {
    blocks: [...blocks.slice(0, from), ...blocks.slice(to)],
    dropped: [{ what: '目录', text: texts.slice(from, to).join(' ') }],
  };
}

/** Where the list begins, and the first block behind it. */
function findContents(texts: readonly string[]): [number, number] {
  const named = texts.findIndex((text) => title.test(text));
  if (named >= 0) {
    const end = findEnd(texts, named + 1);
    if (countLines(texts.slice(named + 1, end)) >= 2) return [named, end];
  }
  const first = texts.findIndex((text) => leader.test(text));
  const end = first < 0 ? first : findEndOfLeaders(texts, first);
  return end - first >= 3 ? [first, end] : [0, 0];
}

function findEnd(texts: readonly string[], start: number): number {
  const last = new Map(texts.flatMap((text, index) => keysOf(text).map((key) => [key, index] as const)));
  const seen = new Set<string>();
  let end = start;
  for (let text = texts[end]; text !== undefined; text = texts[end]) {
    const keys = keysOf(text);
    const isEntry = keys.length > 0 && text.split('\n').every((line) => leader.test(line));
    const isRepeated = keys.length > 0 && keys.every((key) => (last.get(key) ?? 0) > end && !seen.has(key));
    if (!isEntry && !isRepeated) break;
    for (const key of keys) seen.add(key);
    end += 1;
  }
  return end;
}

function findEndOfLeaders(texts: readonly string[], start: number): number {
  let end = start;
  while (leader.test(texts[end] ?? '')) end += 1;
  return end;
}

function countLines(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split('\n').length, 0);
}

/** The words of each line, without the page and without blanks. */
function keysOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(leader, '')
        .replace(pageBehind, '')
        .replace(/[\s\u3000]/g, ''),
    )
    .filter((key) => key !== '');
}
