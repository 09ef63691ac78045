import { makeText, type Block, type Look } from './block.ts';
import { reflow, type Paragraph } from './reflow.ts';
import { parseFlatPage } from './flat-page.ts';
import type { Dropped, Source } from './source.ts';
import { splitPage, type PagePart } from './split-page.ts';

export interface SourcePart {
  blocks: Block[];
  /** Words of ours among the blocks. */
  added: string;
  /** The unit that signs it, where the page names it apart. */
  unit?: string;
}

export interface PartedSource {
  parts: SourcePart[];
  dropped: Dropped[];
  remarks: string[];
}

/** The articles of a source as blocks. What found no place on a page of several goes to the end of the first, marked. */
export function partSource(source: Source): PartedSource {
  if ('blocks' in source.content)
    return { parts: [{ blocks: source.content.blocks, added: '' }], dropped: [], remarks: [] };
  const flat = parseFlatPage(source.content.lines);
  const { parts, unplaced } = flat ?? splitPage(reflow(source.content.lines));
  const made = parts.map((part) => ({
    blocks: makeBlocks(part),
    added: part.captions.map(() => captionLabel).join(''),
    ...(part.unit === undefined ? {} : { unit: part.unit }),
  }));
  if (parts.length === 1) return { parts: made, dropped: [], remarks: [] };
  const dropped = (flat?.doubled ?? []).map((text) => ({ what: '重叠印两遍的字', text }));
  const remarks = [`这一版有 ${parts.length} 篇文章，已分成 ${parts.length} 份草稿，请核对每篇的起止`];
  for (const text of flat?.guessed ?? [])
    remarks.push(
      `标题“${text}”在正文里找不到同样的字，是排除别的标题以后剩下的，也可能是整版的总标题，请核对`,
    );
  if (unplaced.length === 0) return { parts: made, dropped, remarks };
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
    parts: made.map((part, index) =>
      index === 0 ? { ...part, blocks: [...part.blocks, doubt], added: part.added + label } : part,
    ),
    dropped,
    remarks,
  };
}

/** Of several headlines the one in the largest letters is the title, else the first. */
function makeBlocks({ headlines, unit, body, captions }: PagePart): Block[] {
  const largest = Math.max(...headlines.map(({ size }) => size ?? 1));
  const title = headlines.find(({ size }) => (size ?? 1) === largest);
  return [
    ...headlines.map((paragraph) => makeBlock(paragraph, paragraph === title ? { style: 'title' } : {})),
    ...(unit === undefined ? [] : [makeText(unit)]),
    ...body.map((paragraph) => makeBlock(paragraph, {})),
    ...captions.map(({ text }): Block => ({ kind: 'quote', blocks: [makeText(`${captionLabel}${text}`)] })),
  ];
}

const captionLabel = '图片说明：';

function makeBlock({ text, isCentered, size }: Paragraph, look: Look): Block {
  return makeText(text, {
    ...look,
    ...(isCentered ? { isCentered } : {}),
    ...(size === undefined ? {} : { size }),
  });
}
