import type { Element, Root, RootContent } from 'hast';

/** Elements whose words are no words of the page. */
export const silent = new Set(['script', 'style', 'template', 'noscript', 'head']);
/** Drawings and formulas: their words are seen, but not in lines. */
export const drawn = new Set(['svg', 'math', 'object', 'embed', 'canvas']);

/** The words a reader of the page could see, parts of the page and all. */
export function readAllWords(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && silent.has(node.tagName)) return '';
  return node.children.map(readAllWords).join('');
}

export function readStyle(element: Element): string {
  const { style } = element.properties;
  return typeof style === 'string' ? style : '';
}

export function findElements(node: Root | RootContent, fits: (element: Element) => boolean): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' && fits(node) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => findElements(child, fits))];
}
