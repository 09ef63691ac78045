import { dropStart, makeText, spansText, type Block } from './block.ts';

const opening = /^[\s\u3000]*附\s*件\s*[:：]\s*(?=1[.．、])/u;
const item = /^[\s\u3000]*(\d{1,2})[.．、][\s\u3000]*/u;

/** 附件：1. 甲 2. 乙, in one line or in several, becomes the word and a list: its numbers are no headings. */
export function listAttachments(blocks: readonly Block[]): Block[] {
  const listed: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const text = block?.kind === 'text' ? spansText(block.spans) : '';
    const lead = opening.exec(text)?.[0].length ?? 0;
    if (!block || block.kind !== 'text' || lead === 0) {
      if (block) listed.push(block);
      continue;
    }
    const items = splitItems(text.slice(lead)).map((words): Block[] => [makeText(words)]);
    for (let next = blocks[at + 1]; next?.kind === 'text'; next = blocks[at + 1]) {
      const mark = item.exec(spansText(next.spans));
      if (Number(mark?.[1]) !== items.length + 1) break;
      items.push([{ kind: 'text', spans: dropStart(next.spans, mark?.[0].length ?? 0) }]);
      at += 1;
    }
    listed.push(makeText('附件：'), { kind: 'list', isOrdered: true, items });
  }
  return listed;
}

/** 1. 甲 2. 乙 in one line; a number that does not count on belongs to the words. */
function splitItems(text: string): string[] {
  const items: string[] = [];
  let left = text.replace(item, '');
  for (let next = 2; ; next++) {
    const at = left.search(new RegExp(`[\\s\\u3000]+${next}[.．、](?!\\d)`, 'u'));
    if (at < 0) return [...items, left.trim()];
    items.push(left.slice(0, at).trim());
    left = left.slice(at).replace(item, '');
  }
}
