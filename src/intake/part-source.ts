import { makeText, type Block, type Look } from './block.ts';
import { reflow, type Paragraph } from './reflow.ts';
import type { Source } from './source.ts';
import { splitPage, type PagePart } from './split-page.ts';

export interface SourcePart {
  blocks: Block[];
  /** Words of ours among the blocks. */
  added: string;
}

/** The articles of a source as blocks. What found no place on a page of several goes to the end of the first, marked. */
export function partSource(source: Source): { parts: SourcePart[]; remarks: string[] } {
  if ('blocks' in source.content)
    return { parts: [{ blocks: source.content.blocks, added: '' }], remarks: [] };
  const { parts, unplaced } = splitPage(reflow(source.content.lines));
  const blocks = parts.map(makeBlocks);
  if (parts.length === 1) return { parts: blocks.map((each) => ({ blocks: each, added: '' })), remarks: [] };
  const remarks = [`这一版有 ${parts.length} 篇文章，已分成 ${parts.length} 份草稿，请核对每篇的起止`];
  if (unplaced.length === 0) return { parts: blocks.map((each) => ({ blocks: each, added: '' })), remarks };
  const words = `这一版里有 ${unplaced.length} 处标题、图注不知属于哪一篇，请放到该放的地方：`;
  const label = `存疑：${words}`;
  const doubt: Block = {
    kind: 'quote',
    blocks: [
      { kind: 'text', spans: [{ text: '存疑：', strong: true }, { text: words }] },
      ...unplaced.map(({ text }) => makeText(text)),
    ],
  };
  remarks.push(
    `${unplaced.length} 处标题、图注没有归到哪一篇，原样放在第一份草稿末尾：${unplaced.map(({ text }) => `“${text}”`).join('、')}`,
  );
  return {
    parts: blocks.map((each, index) =>
      index === 0 ? { blocks: [...each, doubt], added: label } : { blocks: each, added: '' },
    ),
    remarks,
  };
}

/** Of several headlines the one in the largest letters is the title, else the first. */
function makeBlocks({ headlines, body }: PagePart): Block[] {
  const largest = Math.max(...headlines.map(({ size }) => size ?? 1));
  const title = headlines.find(({ size }) => (size ?? 1) === largest);
  return [
    ...headlines.map((paragraph) => makeBlock(paragraph, paragraph === title ? { style: 'title' } : {})),
    ...body.map((paragraph) => makeBlock(paragraph, {})),
  ];
}

function makeBlock({ text, isCentered, size }: Paragraph, look: Look): Block {
  return makeText(text, {
    ...look,
    ...(isCentered ? { isCentered } : {}),
    ...(size === undefined ? {} : { size }),
  });
}
