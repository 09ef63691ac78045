/** What every format is read into: paragraphs of spans, and what stands between them. Nothing here knows Word, HTML or PDF. */

export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  link?: string;
  /** The id of a footnote that is called here; the text is then empty. */
  note?: string;
}

/** How a paragraph looked where it came from. The structure is read from it and then it is forgotten. */
export interface Look {
  isCentered?: boolean;
  isRight?: boolean;
  /** Every character of it is bold. */
  isBold?: boolean;
  /** Letter size against the body text, 1 for the body text itself. */
  size?: number;
  style?: 'title' | 'subtitle' | 'quote' | 'caption';
  /** 1–6 where the source itself calls it a heading. */
  depth?: number;
}

export interface TextBlock {
  kind: 'text';
  spans: Span[];
  look?: Look;
}

export interface ImageBlock {
  kind: 'image';
  /** Name of the picture among the pictures of the source. */
  file: string;
  alt: string;
}

export type Block =
  | TextBlock
  | ImageBlock
  | { kind: 'heading'; depth: number; spans: Span[] }
  | {
      kind: 'list';
      isOrdered: boolean;
      /** Number of the first item, where it is not 1. */ start?: number;
      items: Block[][];
    }
  | { kind: 'table'; rows: Span[][][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'note'; id: string; blocks: Block[] };

export function makeText(text: string, look?: Look): TextBlock {
  return { kind: 'text', spans: [{ text }], ...(look ? { look } : {}) };
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** All words of a block, paragraphs on lines of their own. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return spansText(block.spans);
    case 'list':
      return block.items.flat().map(blockText).join('\n');
    case 'table':
      return block.rows.flat().map(spansText).join('\n');
    case 'quote':
    case 'note':
      return block.blocks.map(blockText).join('\n');
    case 'image':
      return block.alt;
  }
}

export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

/** The same block with every run of spans rewritten. */
export function mapSpans(block: Block, rewrite: (spans: Span[]) => Span[]): Block {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return { ...block, spans: rewrite(block.spans) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((inner) => mapSpans(inner, rewrite))),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(rewrite)) };
    case 'quote':
    case 'note':
      return { ...block, blocks: block.blocks.map((inner) => mapSpans(inner, rewrite)) };
    case 'image':
      return block;
  }
}

/** The spans without the first `length` characters of their text. */
export function dropStart(spans: readonly Span[], length: number): Span[] {
  let left = length;
  return spans.flatMap((span) => {
    const cut = Math.min(left, span.text.length);
    left -= cut;
    const text = span.text.slice(cut);
    return text === '' && cut > 0 ? [] : [{ ...span, text }];
  });
}
