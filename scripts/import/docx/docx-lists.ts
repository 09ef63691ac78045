import type { Block } from '../../../src/intake/block.ts';

/** A paragraph of a Word list, before neighbours are put together. */
export interface ListItem {
  kind: 'item';
  isOrdered: boolean;
  depth: number;
  block: Block;
}

export type Walked = Block | ListItem;

/** Neighbouring items become a list; a deeper one goes into the item above it. */
export function gatherItems(walked: readonly Walked[]): Block[] {
  const blocks: Block[] = [];
  let open: { depth: number; list: Extract<Block, { kind: 'list' }> }[] = [];
  for (const each of walked) {
    if (each.kind !== 'item') {
      blocks.push(each);
      open = [];
      continue;
    }
    open = open.filter(({ depth }) => depth <= each.depth);
    const last = open.at(-1);
    if (last?.depth === each.depth && last.list.isOrdered === each.isOrdered)
      last.list.items.push([each.block]);
    else {
      if (last?.depth === each.depth) open.pop();
      const list = { kind: 'list' as const, isOrdered: each.isOrdered, items: [[each.block]] };
      const parent = open.at(-1)?.list.items.at(-1);
      (parent ?? blocks).push(list);
      open.push({ depth: each.depth, list });
    }
  }
  return blocks;
}
