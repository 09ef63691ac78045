import type { Block, Span } from '../../../src/intake/block.ts';
import type {
  DocumentNode,
  FlowNode,
  ImageNode,
  InlineNode,
  ParagraphNode,
  TableNode,
} from './docx-model.ts';
import { gatherItems, type Walked } from './docx-lists.ts';
import { findBodySize, readLook } from './docx-look.ts';
import { itemMark } from './docx-numbers.ts';
import { emphasisMark } from './docx-prepare.ts';
import { layOut } from '../table-grid.ts';

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

class DocxWalk {
  readonly images: DocxBlocks['images'] = [];
  hasMergedCells = false;
  private readonly noteIds: { noteType: string; noteId: string }[] = [];
  private readonly document: DocumentNode;
  private readonly bodySize: number;

  constructor(document: DocumentNode) {
    this.document = document;
    this.bodySize = findBodySize(document.children);
  }

  flow(nodes: readonly FlowNode[]): Walked[] {
    return nodes.flatMap((node): Walked[] => {
      if (node.type === 'paragraph') return this.paragraph(node);
      // mammoth puts pictures of the old drawing language behind their paragraph.
      if (node.type === 'image') return [this.image(node)];
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
      value: readItemNumber(node),
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
    const rows = layOut(
      table.children.map((row) =>
        row.children.map((cell) => {
          const blocks = gatherItems(this.flow(cell.children));
          pictures.push(...blocks.filter(({ kind }) => kind === 'image'));
          if (cell.colSpan > 1 || cell.rowSpan > 1) this.hasMergedCells = true;
          const spans = blocks.flatMap((block, index) => [
            ...(index > 0 ? [{ text: ' ' }] : []),
            ...listSpans(block),
          ]);
          return { spans, columns: cell.colSpan, rows: cell.rowSpan };
        }),
      ),
    );
    if (new Set(rows.map((row) => row.length)).size > 1) this.hasMergedCells = true;
    return [{ kind: 'table', rows }, ...pictures];
  }
}

function readItemNumber({ children }: ParagraphNode): number {
  const mark = children.find((child) => child.type === 'bookmarkStart');
  const number = mark?.name?.startsWith(itemMark) === true ? Number(mark.name.slice(itemMark.length)) : 1;
  return Number.isInteger(number) ? number : 1;
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
