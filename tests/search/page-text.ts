import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageText } from '../../scripts/bench/site-text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(
  'div p li td th h1 h2 h3 h4 h5 h6 dt dd figcaption blockquote pre div summary caption'.split(' '),
);
const blockMark = '\u0001';
const unread = new Set(['script', 'style', 'svg', 'template']);

/** The searched text of built pages, read with another parser than the index uses, so that the two check each other. */
export function readPageTexts(siteDir: string, addresses: readonly string[]): Promise<PageText[]> {
  return Promise.all(
    addresses.map(async (address) => ({
      address,
      parts: listParts(await readFile(join(siteDir, address, 'index.html'), 'utf8')),
    })),
  );
}

/** Each block's own text, cut where another block stands in it: an item's words before its inner list count too. */
function listParts(html: string): string[] {
  return [...listElements(parse(html))]
    .filter((element) => has(element, 'data-pagefind-body'))
    .flatMap((body) => [...listElements(body)])
    .filter(({ tagName }) => blocks.has(tagName))
    .flatMap((block) => block.childNodes.map(textOf).join('').split(blockMark))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** The elements of a tree that are searched, itself included. */
function* listElements(node: Node): Generator<Element> {
  if (isUnread(node)) return;
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* listElements(child);
}

/** The text of a node; a block within it is told by a mark, for its words are its own. */
function textOf(node: Node): string {
  if (isUnread(node)) return '';
  if (tree.isElementNode(node) && blocks.has(node.tagName)) return blockMark;
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isUnread(node: Node): boolean {
  return tree.isElementNode(node) && (unread.has(node.tagName) || has(node, 'data-pagefind-ignore'));
}

function has({ attrs }: Element, name: string): boolean {
  return attrs.some((attribute) => attribute.name === name);
}
