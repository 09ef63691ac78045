import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { makeText, type Block, type Look, type Span } from '../../src/intake/block.ts';

type Flow = RootContent | BlockContent | DefinitionContent;
/** File names of pictures by their address in the tree. A picture that is not there is left out; without a map, where
 *  the description is part of the text, its description stays as text. */
type PictureNames = ReadonlyMap<string, string> | undefined;

declare module 'mdast' {
  interface ParagraphData {
    look?: Look;
  }
}

/** What a piece of HTML in Markdown stands for. */
export type ReadHtmlPiece = (html: string) => Root;

/** The blocks of a Markdown tree. A picture in a paragraph becomes a block of its own behind the words before it. HTML in it is read by
 *  `readPiece`; without it there is none. */
export function makeBlocks(root: Root, pictures: PictureNames, readPiece?: ReadHtmlPiece): Block[] {
  const read = readPiece ? openPieces(root, readPiece) : root;
  return resolveReferences(read).children.flatMap((node) => makeFlow(node, pictures));
}

/** Puts what a block of HTML says in its place. */
function openPieces(root: Root, readPiece: ReadHtmlPiece): Root {
  const open = (nodes: readonly RootContent[]): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      if (node.type === 'html') return readPiece(node.value).children;
      if (!('children' in node)) return [node];
      if (node.type === 'paragraph') {
        // Tags within a line are passed over; what a remark in it says goes into the account.
        for (const child of node.children) if (child.type === 'html') readPiece(child.value);
        return [node];
      }
      return [{ ...node, children: open(node.children) } as RootContent];
    });
  return { ...root, children: open(root.children) };
}

/** [words][1] is a link whose address stands elsewhere. */
function resolveReferences(root: Root): Root {
  const addresses = new Map<string, string>();
  const collect = (node: Root | RootContent): void => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  const resolve = <Node extends Root | RootContent>(node: Node): Node => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const url = addresses.get(node.identifier) ?? '';
      const words = 'children' in node ? { children: node.children.map(resolve) } : { alt: node.alt };
      return { type: node.type === 'linkReference' ? 'link' : 'image', url, ...words } as unknown as Node;
    }
    return 'children' in node ? { ...node, children: (node.children as RootContent[]).map(resolve) } : node;
  };
  return resolve(root);
}

function makeFlow(node: Flow, pictures: PictureNames): Block[] {
  switch (node.type) {
    case 'paragraph':
      return makeParagraphs(node.children, node.data?.look, pictures);
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, spans: listSpans(node.children, {}) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          ...(node.ordered === true && typeof node.start === 'number' && node.start !== 1
            ? { start: node.start }
            : {}),
          items: node.children.map((item) => item.children.flatMap((child) => makeFlow(child, pictures))),
        },
      ];
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => listSpans(cell.children, {})));
      const isFilled = (row: Span[][]): boolean =>
        row.some((cell) => cell.some(({ text }) => text.trim() !== ''));
      return [{ kind: 'table', rows: rows.filter(isFilled) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.children.flatMap((child) => makeFlow(child, pictures)) }];
    case 'footnoteDefinition':
      return [
        {
          kind: 'note',
          id: node.identifier,
          blocks: node.children.flatMap((child) => makeFlow(child, pictures)),
        },
      ];
    case 'code':
      return node.value.split('\n').map((line) => makeText(line));
    default:
      return [];
  }
}

function makeParagraphs(
  children: readonly PhrasingContent[],
  look: Look | undefined,
  pictures: PictureNames,
): Block[] {
  const blocks: Block[] = [];
  let open: PhrasingContent[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'text', spans: listSpans(open, {}), ...(look ? { look } : {}) });
    open = [];
  };
  for (const child of children) {
    const image = findImage(child);
    if (child.type === 'break') close();
    else if (image) {
      close();
      const file = pictures?.get(image.url);
      if (file !== undefined) blocks.push({ kind: 'image', file, alt: image.alt ?? '' });
      else if (!pictures && image.alt) blocks.push(makeText(image.alt));
    } else open.push(child);
  }
  close();
  return blocks;
}

function findImage(node: PhrasingContent): { url: string; alt?: string | null | undefined } | undefined {
  if (node.type === 'image') return node;
  const [only, second] = node.type === 'link' ? node.children : [];
  return only?.type === 'image' && !second ? only : undefined;
}

type Style = Omit<Span, 'text'>;

function listSpans(nodes: readonly PhrasingContent[], style: Style): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...style, text: node.value.replace(/\s*\n\s*/g, ' ') }];
      case 'strong':
        return listSpans(node.children, { ...style, strong: true });
      case 'emphasis':
        return listSpans(node.children, { ...style, emphasis: true });
      case 'delete':
        return listSpans(node.children, style);
      case 'link':
        return listSpans(
          node.children,
          isKept(node.url) ? { ...style, link: encodeAddress(node.url) } : style,
        );
      case 'footnoteReference':
        return [{ text: '', note: node.identifier }];
      case 'break':
        return [{ ...style, text: ' ' }];
      case 'image':
        return [];
      default:
        return [];
    }
  });
}

/** 汉字 in an address are no words of the text, and no browser minds them written as bytes. */
function encodeAddress(url: string): string {
  return url.replace(/[^\x21-\x7E]/gu, (sign) => encodeURIComponent(sign));
}

/** Only whole addresses: one that belonged to the page it came from leads nowhere here. */
function isKept(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}
