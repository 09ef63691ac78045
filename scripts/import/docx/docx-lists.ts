import type { Block } from '../../../src/intake/block.ts';

/** A paragraph of a Word list, before neighbours are put together. */
export interface ListItem {
  kind: 'item';
  isOrdered: boolean;
  /** Its number in an ordered list. */
  value: number;
  depth: number;
  block: Block;
}

export type Walked = Block | ListItem;

/** Neighbouring items become a list; a deeper one goes into the item above it. An ordered list ends where the numbers do not go on;
 *  one that would follow another directly is written out, for Markdown would make one list of both. */
export function gatherItems(walked: readonly Walked[]): Block[] {
  const blocks: Block[] = [];
  let open: { depth: number; next: number; list: Extract<Block, { kind: 'list' }> }[] = [];
  for (const each of walked) {
    if (each.kind !== 'item') {
      blocks.push(each);
      open = [];
      continue;
    }
    open = open.filter(({ depth }) => depth <= each.depth);
    const last = open.at(-1);
    const isSister = last?.depth === each.depth && last.list.isOrdered === each.isOrdered;
    if (last && isSister && (!each.isOrdered || last.next === each.value)) {
      last.list.items.push([each.block]);
      last.next += 1;
      continue;
    }
    if (last?.depth === each.depth) open.pop();
    const siblings = open.at(-1)?.list.items.at(-1) ?? blocks;
    const before = siblings.at(-1);
    if (isSister && each.isOrdered && before?.kind === 'list') {
      siblings.push(writeOut(each));
      continue;
    }
    const list = {
      kind: 'list' as const,
      isOrdered: each.isOrdered,
      ...(each.isOrdered && each.value !== 1 ? { start: each.value } : {}),
      items: [[each.block]],
    };
    siblings.push(list);
    open.push({ depth: each.depth, next: each.value + 1, list });
  }
  return blocks;
}

function writeOut({ value, block }: ListItem): Block {
  return block.kind === 'text' ? { ...block, spans: [{ text: `${value}. ` }, ...block.spans] } : block;
}
