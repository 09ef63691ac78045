import type { Block, Look, Span } from '../../../src/intake/block.ts';
import { median } from '../../../src/intake/median.ts';
import type {
  DocumentNode,
  FlowNode,
  ImageNode,
  InlineNode,
  ParagraphNode,
  TableNode,
} from './docx-model.ts';
import { emphasisMark } from './docx-prepare.ts';

export interface DocxBlocks {
  blocks: Block[];
  images: { name: string; image: ImageNode }[];
  hasMergedCells: boolean;
}

/** The blocks of a Word document as mammoth read it. */
export function makeDocxBlocks(document: DocumentNode): DocxBlocks {
  const walk = new DocxWalk(document);
  const blocks = [...gatherItems(walk.flow(document.children)), ...walk.notes()];
  return { blocks, images: walk.images, hasMergedCells: walk.hasMergedCells };
}

/** A paragraph of a Word list, before neighbours are put together. */
type ListItem = { kind: 'item'; isOrdered: boolean; depth: number; block: Block };
type Walked = Block | ListItem;

class DocxWalk {
  readonly images: DocxBlocks['images'] = [];
  hasMergedCells = false;
  private readonly noteIds: { noteType: string; noteId: string }[] = [];
  private readonly document: DocumentNode;
  private readonly bodySize: number;

  constructor(document: DocumentNode) {
    this.document = document;
    this.bodySize = median(listSizes(document.children)) || defaultSize;
  }

  flow(nodes: readonly FlowNode[]): Walked[] {
    return nodes.flatMap((node): Walked[] => {
      if (node.type === 'paragraph') return this.paragraph(node);
      return node.type === 'table' ? this.table(node) : [];
    });
  }

  /** Notes in the order of their calls. */
  notes(): Block[] {
    const blocks: Block[] = [];
    for (let at = 0; at < this.noteIds.length; at++) {
      const note = this.noteIds[at];
      const body = note && this.document.notes.resolve(note)?.body;
      if (body) blocks.push({ kind: 'note', id: String(at + 1), blocks: gatherItems(this.flow(body)) });
    }
    return blocks;
  }

  private paragraph(node: ParagraphNode): Walked[] {
    const blocks: Block[] = [];
    const look = readLook(node, this.bodySize);
    let spans: Span[] = [];
    const close = (): void => {
      if (spans.length > 0) blocks.push({ kind: 'text', spans, look });
      spans = [];
    };
    for (const piece of this.inline(node.children, {})) {
      if ('text' in piece) spans.push(piece);
      else {
        close();
        if (piece.kind === 'image') blocks.push(piece);
      }
    }
    close();
    const { numbering } = node;
    if (!numbering || look.depth !== undefined) {
      return look.style === 'quote' ? blocks.map((block) => ({ kind: 'quote', blocks: [block] })) : blocks;
    }
    return blocks.map((block) => ({
      kind: 'item',
      isOrdered: numbering.isOrdered,
      depth: Number(numbering.level),
      block,
    }));
  }

  private inline(
    nodes: readonly InlineNode[],
    style: Omit<Span, 'text'>,
  ): (Span | Block | { kind: 'break' })[] {
    return nodes.flatMap((node): (Span | Block | { kind: 'break' })[] => {
      switch (node.type) {
        case 'text':
          return [{ ...style, text: node.value }];
        case 'tab':
          return [{ ...style, text: '\u3000' }];
        case 'checkbox':
          return [{ ...style, text: node.checked ? '☑' : '☐' }];
        case 'run': {
          const isEmphasised = node.highlight === emphasisMark || node.isItalic;
          const own = {
            ...style,
            ...(node.isBold ? { strong: true } : {}),
            ...(isEmphasised ? { emphasis: true } : {}),
          };
          return this.inline(node.children, own);
        }
        case 'hyperlink':
          return this.inline(
            node.children,
            /^https?:/.test(node.href ?? '') ? { ...style, link: node.href ?? '' } : style,
          );
        case 'noteReference':
          return [{ text: '', note: String(this.noteIds.push(node)) }];
        case 'image':
          return [this.image(node)];
        case 'break':
          return [{ kind: 'break' }];
        case 'bookmarkStart':
        case 'commentReference':
          return [];
      }
    });
  }

  private image(image: ImageNode): Block {
    const ending = (image.contentType ?? '')
      .replace('image/', '')
      .replace('jpeg', 'jpg')
      .replace(/[^a-z0-9].*$/, '');
    const name = `${this.images.length + 1}.${ending === '' ? 'bin' : ending}`;
    this.images.push({ name, image });
    return { kind: 'image', file: name, alt: image.altText ?? '' };
  }

  /** A table of one cell is a frame around text. In any other, pictures follow the table. */
  private table(table: TableNode): Walked[] {
    const [only] = table.children.length === 1 ? (table.children[0]?.children ?? []) : [];
    if (only && table.children[0]?.children.length === 1) return this.flow(only.children);
    const pictures: Block[] = [];
    const rows = table.children.map((row) =>
      row.children.flatMap((cell) => {
        const blocks = gatherItems(this.flow(cell.children));
        pictures.push(...blocks.filter(({ kind }) => kind === 'image'));
        if (cell.colSpan > 1) this.hasMergedCells = true;
        const spans = blocks.flatMap((block, index) => [
          ...(index > 0 ? [{ text: ' ' }] : []),
          ...listSpans(block),
        ]);
        return [spans, ...Array.from({ length: cell.colSpan - 1 }, (): Span[] => [])];
      }),
    );
    if (new Set(rows.map((row) => row.length)).size > 1) this.hasMergedCells = true;
    return [{ kind: 'table', rows }, ...pictures];
  }
}

function listSpans(block: Block): Span[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return block.spans.map((span) => ({ ...span, strong: false }));
    case 'table':
      return block.rows.flat().flatMap((cell) => [...cell, { text: ' ' }]);
    case 'list':
      return block.items.flat().flatMap((item) => [...listSpans(item), { text: ' ' }]);
    case 'quote':
    case 'note':
      return block.blocks.flatMap(listSpans);
    case 'image':
      return [];
  }
}

/** Neighbouring items become a list; a deeper one goes into the item above it. */
function gatherItems(walked: readonly Walked[]): Block[] {
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

const styleNames: readonly (readonly [RegExp, NonNullable<Look['style']>])[] = [
  [/^(?:title|标题|文章标题|大标题)$/i, 'title'],
  [/^(?:subtitle|副标题)$/i, 'subtitle'],
  [/quote|引用|引文/i, 'quote'],
  [/caption|题注|图注/i, 'caption'],
];

function readLook(node: ParagraphNode, bodySize: number): Look {
  const name = node.styleName ?? '';
  const depth = /^(?:heading|标题)\s*([1-6])/i.exec(name)?.[1];
  const style = styleNames.find(([pattern]) => pattern.test(name))?.[1];
  const runs = listRuns(node.children);
  const sizes = runs.flatMap(({ fontSize }) => (fontSize === null ? [] : [fontSize]));
  const largest = Math.round((Math.max(0, ...sizes) / bodySize) * 100) / 100;
  return {
    ...(node.alignment === 'center' ? { isCentered: true } : {}),
    ...(node.alignment === 'right' || node.alignment === 'end' ? { isRight: true } : {}),
    ...(runs.length > 0 && runs.every(({ isBold }) => isBold) ? { isBold: true } : {}),
    ...(style ? { style } : {}),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
    ...(largest > 0 ? { size: largest } : {}),
  };
}

/** Runs that hold words, those inside of links too. */
function listRuns(nodes: readonly InlineNode[]): { isBold: boolean; fontSize: number | null }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'hyperlink') return listRuns(node.children);
    if (node.type !== 'run') return [];
    const hasWords = node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
    return hasWords ? [node] : listRuns(node.children);
  });
}

const defaultSize = 12;

/** The size of each paragraph once for every ten characters, so that the median is the body text's. */
function listSizes(nodes: readonly FlowNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const length = node.children.reduce(
      (sum, child) => sum + (child.type === 'run' ? countLetters(child.children) : 0),
      0,
    );
    const size = listRuns(node.children).find(({ fontSize }) => fontSize !== null)?.fontSize ?? defaultSize;
    return Array.from({ length: Math.ceil(length / 10) }, () => size);
  });
}

function countLetters(nodes: readonly InlineNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.value.length : 0), 0);
}
