import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Span } from '../../src/intake/block.ts';

const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, {
  bullet: '-',
  listItemIndent: 'one',
  rule: '-',
  emphasis: '*',
  incrementListMarker: true,
});

/** Blocks as Markdown. `address` gives the place of a picture as the text names it. */
export function writeMarkdown(blocks: readonly Block[], address: (file: string) => string): string {
  const root: Root = { type: 'root', children: blocks.map((block) => makeNode(settle(block), address)) };
  return writer.stringify(root);
}

/** The writer saves stars that would stay visible by writing the sign beside them as an entity (&#x5B8C;), which nobody can edit.
 *  Such a block loses its bold and emphasised words instead. */
function settle(block: Block): Block {
  const isStyled = (spans: readonly Span[]): boolean =>
    spans.some(({ strong, emphasis }) => strong === true || emphasis === true);
  if ((block.kind !== 'text' && block.kind !== 'heading') || !isStyled(block.spans)) return block;
  const alone = writer.stringify({ type: 'root', children: [makeNode(block, () => '')] });
  if (!/&#x[0-9A-F]+;/i.test(alone)) return block;
  const strong = { ...block, spans: block.spans.map((span) => plain(span, span.strong === true)) };
  const isSafe = !/&#x[0-9A-F]+;/i.test(
    writer.stringify({ type: 'root', children: [makeNode(strong, () => '')] }),
  );
  return isSafe ? strong : { ...block, spans: block.spans.map((span) => plain(span, false)) };
}

function plain({ text, link, note }: Span, strong: boolean): Span {
  return {
    text,
    ...(strong ? { strong } : {}),
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  };
}

function makeNode(
  block: Block,
  address: (file: string) => string,
): RootContent & (BlockContent | RootContent) {
  const inner = (blocks: readonly Block[]): BlockContent[] =>
    blocks.map((each) => makeNode(each, address) as BlockContent);
  switch (block.kind) {
    case 'text':
      return { type: 'paragraph', children: makePhrasing(block.spans) };
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(6, Math.max(2, block.depth)) as 2 | 3 | 4 | 5 | 6,
        children: makePhrasing(block.spans),
      };
    case 'list':
      return {
        type: 'list',
        ordered: block.isOrdered,
        ...(block.start === undefined ? {} : { start: block.start }),
        spread: false,
        children: block.items.map((item) => ({ type: 'listItem', spread: false, children: inner(item) })),
      };
    case 'table':
      return { type: 'table', children: makeRows(block.rows) };
    case 'quote':
      return { type: 'blockquote', children: inner(block.blocks) };
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: block.id,
        label: block.id,
        children: inner(block.blocks),
      };
    case 'image':
      return { type: 'paragraph', children: [{ type: 'image', url: address(block.file), alt: block.alt }] };
  }
}

/** Every row gets as many cells as the widest one. */
function makeRows(rows: readonly (readonly Span[][])[]): TableRow[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, index) => ({
      type: 'tableCell',
      children: makePhrasing(row[index] ?? []),
    })),
  }));
}

function makePhrasing(spans: readonly Span[]): PhrasingContent[] {
  return spans.flatMap((span): PhrasingContent[] => {
    if (span.note !== undefined)
      return [{ type: 'footnoteReference', identifier: span.note, label: span.note }];
    if (span.link !== undefined) return [{ type: 'link', url: span.link, children: style(span) }];
    return style(span);
  });
}

const edges = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/** Bold and emphasised words with the marks at their edges outside: in **“注意”**后面 the stars would stay visible
 *  (CommonMark's flanking rule). */
function style(span: Span): PhrasingContent[] {
  if (span.strong !== true && span.emphasis !== true) return [{ type: 'text', value: span.text }];
  const [, before = '', words = '', behind = ''] = edges.exec(span.text) ?? [];
  let styled: PhrasingContent = { type: 'text', value: words };
  if (span.emphasis === true) styled = { type: 'emphasis', children: [styled] };
  if (span.strong === true) styled = { type: 'strong', children: [styled] };
  return [
    { type: 'text', value: before },
    ...(words === '' ? [] : [styled]),
    { type: 'text', value: behind },
  ].filter((node) => node.type !== 'text' || node.value !== '') as PhrasingContent[];
}
