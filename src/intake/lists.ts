import { dropStart, spansText, type Block, type TextBlock } from './block.ts';

const bullet = /^\s*[•·●○■□◆◇▪▫➢✓\uF0B7\uF06C\uF06E\uF0D8\uF0FC][\s\u3000]*/;
const digit = /^\s*(\d{1,2})(?:[.．](?!\d)|、)[\s\u3000]*/;

/** Turns neighbouring paragraphs with bullets, or counted 1. 2. 3. from one on, into lists. A single one stays text. */
export function gatherLists(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = findRun(blocks, at);
    if (run.items.length >= 2) {
      gathered.push({ kind: 'list', isOrdered: run.isOrdered, items: run.items });
      at += run.items.length;
    } else {
      const block = blocks[at];
      if (block) gathered.push(block);
      at += 1;
    }
  }
  return gathered;
}

function findRun(blocks: readonly Block[], start: number): { isOrdered: boolean; items: Block[][] } {
  const first = blocks[start];
  const isOrdered = first?.kind === 'text' && parseNumber(first) === 1;
  const items: Block[][] = [];
  for (let block = blocks[start]; block?.kind === 'text'; block = blocks[start + items.length]) {
    const belongs = isOrdered ? parseNumber(block) === items.length + 1 : bullet.test(spansText(block.spans));
    if (!belongs) break;
    items.push([cutMark(block, isOrdered ? digit : bullet)]);
  }
  return { isOrdered, items };
}

function parseNumber(block: TextBlock): number | undefined {
  const match = digit.exec(spansText(block.spans));
  return match ? Number(match[1]) : undefined;
}

function cutMark(block: TextBlock, mark: RegExp): Block {
  const length = mark.exec(spansText(block.spans))?.[0].length ?? 0;
  return { kind: 'text', spans: dropStart(block.spans, length) };
}
