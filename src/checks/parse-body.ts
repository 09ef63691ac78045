import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { features } from '../markdown/render-markdown.ts';
import type { Position } from '../model/parse-file.ts';
import { countBefore } from '../text/columns.ts';

/** The Markdown of an article as a tree. Positions are turned into those of the whole file. */
export interface Body {
  root: MdastNode;
  /** All nodes of the tree in reading order. */
  nodes: readonly MdastNode[];
  /** Set where MDX cannot be read, with the parser's words; the tree is empty then. */
  unreadable?: Position & { reason: string };
  /** The lines of the body as written, and the number of the first one in the file. */
  lines: readonly string[];
  firstLine: number;
}

export interface BodyLink extends Position {
  url: string;
  length: number;
  isImage: boolean;
}

export interface BodyLinks {
  links: BodyLink[];
  /** Plain text of every heading, for anchors. */
  headings: string[];
  /** The components with the attributes that are written as plain text. */
  components: ({ name: string; attributes: Readonly<Record<string, string>>; length: number } & Position)[];
  /** Files below images/ that components show. */
  pictures: ({ file: string; length: number } & Position)[];
}

/** Parses the body once for all rules. */
export function parseBody(text: string, firstLine: number, isMdx: boolean): Body {
  const lines = text.split(/\r?\n/);
  try {
    const root = isMdx ? mdxToMdast(text) : markdownToMdast(text, { features });
    return { root, nodes: listNodes(root), lines, firstLine };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, line = '1', column = '1', reason = ''] = /^(\d+):(\d+): ?(.*)/s.exec(message) ?? [];
    const before = (lines[Number(line) - 1] ?? '').slice(0, Number(column) - 1);
    const unreadable = { line: Number(line) + firstLine - 1, column: [...before].length + 1, reason };
    return { root: { type: 'root', children: [] }, nodes: [], unreadable, lines, firstLine };
  }
}

/** The node and all below it, in reading order. */
function listNodes(node: MdastNode, found: MdastNode[] = []): MdastNode[] {
  found.push(node);
  if ('children' in node) for (const child of node.children) listNodes(child, found);
  return found;
}

/** Where a node begins, in lines and characters of the file. */
export function placeOf(body: Body, node: MdastNode): Position {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return placeAt(body, start.line, start.column - 1);
}

/** Satteri counts UTF-16 units; editors count characters. */
export function placeAt(body: Body, line: number, unit: number): Position {
  return {
    line: line + body.firstLine - 1,
    column: countBefore(body.lines[line - 1] ?? '', unit) + 1,
  };
}

/** The source of a node on the line where it begins. */
export function sourceOf(body: Body, node: MdastNode): string {
  const { start, end } = node.position ?? {};
  const line = body.lines[(start?.line ?? 1) - 1] ?? '';
  return line.slice((start?.column ?? 1) - 1, start?.line === end?.line ? (end?.column ?? 1) - 1 : undefined);
}

/** How many characters a node takes on the line where it begins; at least one. */
export function lengthOf(body: Body, node: MdastNode): number {
  return Math.max(1, [...sourceOf(body, node)].length);
}

export function textOf(node: MdastNode): string {
  return listNodes(node)
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('');
}

/** What the rules about many files need to know of a body; the tree itself is let go. */
export function listLinks(body: Body): BodyLinks {
  const found: BodyLinks = { links: [], headings: [], components: [], pictures: [] };
  for (const node of body.nodes) {
    if (node.type === 'heading') found.headings.push(textOf(node));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      found.links.push({
        ...placeOf(body, node),
        url: node.url,
        length: lengthOf(body, node),
        isImage: node.type === 'image',
      });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const place = { ...placeOf(body, node), length: lengthOf(body, node) };
      const attributes = listAttributes(node);
      const { file } = attributes;
      if (node.name) found.components.push({ ...place, name: node.name, attributes });
      if (file !== undefined) found.pictures.push({ ...place, file });
    }
  }
  return found;
}

/** The attributes of a component that are written as plain text. */
function listAttributes({
  attributes,
}: Extract<MdastNode, { attributes: readonly unknown[] }>): Record<string, string> {
  const written = attributes.flatMap((attribute): [string, string][] =>
    'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  );
  return Object.fromEntries(written);
}
