import { writeElement, writeXml } from '../exports/escape.ts';
import { markWords } from './mark-words.ts';
import { pairBlocks, type BlockPair } from './pair-blocks.ts';

/** Two versions of a piece of HTML beside each other with the words marked; one that has only come or gone stands alone. */
export function writePair({ before, after }: BlockPair): string {
  if (before === undefined) return writeGrid('pair', writeSide('new', '新增', after ?? ''));
  if (after === undefined) return writeGrid('pair', writeSide('old', '删去', before));
  const marked = markWords(before, after);
  return writeGrid(
    'pair two',
    writeSide('old', '改前', marked.before),
    writeSide('new', '改后', marked.after),
  );
}

const writeGrid = (name: string, ...sides: readonly string[]): string =>
  writeElement('div', { class: name }, ...sides);

function writeSide(name: 'old' | 'new', label: string, html: string): string {
  return writeElement('div', { class: `side ${name}` }, writeElement('b', {}, label), html);
}

/** Lines of plain text as paragraphs. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => writeElement('p', {}, writeXml(line))).join('');
}

/** Two versions of a text: what differs side by side, what is the same between folded away but for the block next to a change. */
export function writeTexts(before: string, after: string): string {
  const pairs = pairBlocks(before, after);
  return groupRuns(pairs)
    .map(({ isSame, run }, at, all) =>
      isSame ? writeSame(run, at > 0, at < all.length - 1) : joinLone(run).map(writePair).join(''),
    )
    .join('');
}

const isEqual = ({ before, after }: BlockPair): boolean => before === after;

/** Fewer are shown: opening them would take longer than passing over them. */
const leastFolded = 3;

function groupRuns(pairs: readonly BlockPair[]): { isSame: boolean; run: BlockPair[] }[] {
  const runs: { isSame: boolean; run: BlockPair[] }[] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last?.isSame === isEqual(pair)) last.run.push(pair);
    else runs.push({ isSame: isEqual(pair), run: [pair] });
  }
  return runs;
}

/** Blocks that have come or gone one after another are one piece. */
function joinLone(run: readonly BlockPair[]): BlockPair[] {
  const joined: BlockPair[] = [];
  for (const pair of run) {
    const last = joined.at(-1);
    const isLone = pair.before === undefined || pair.after === undefined;
    const key = pair.before === undefined ? 'after' : 'before';
    const other = key === 'after' ? 'before' : 'after';
    if (isLone && last?.[key] !== undefined && last[other] === undefined)
      joined[joined.length - 1] = { [key]: last[key] + (pair[key] ?? '') };
    else joined.push(pair);
  }
  return joined;
}

function writeSame(run: readonly BlockPair[], isAfterChange: boolean, isBeforeChange: boolean): string {
  const blocks = run.map(({ after = '' }) => after);
  const head = isAfterChange ? blocks.splice(0, 1) : [];
  const tail = isBeforeChange ? blocks.splice(-1, 1) : [];
  const folded =
    blocks.length < leastFolded
      ? blocks
      : [
          writeElement(
            'details',
            {},
            writeElement('summary', {}, `没有改动的 ${blocks.length} 段`),
            ...blocks,
          ),
        ];
  return [...head, ...folded, ...tail].join('');
}
