import type { Element, Root, RootContent } from 'hast';
import type { Dropped } from '../../../src/intake/source.ts';

/** Elements whose words are no words of the page. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'object', 'embed']);
/** Elements around the text of a page, and controls. */
const aside = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'rt',
  'rp',
  'dialog',
]);
const inlineOnly = new Set([
  'a',
  'b',
  'strong',
  'em',
  'i',
  'span',
  'br',
  'img',
  'font',
  'u',
  'sup',
  'sub',
  'code',
  'mark',
]);

/** The words a reader of the page could see, parts of the page and all. */
export function readAllWords(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && silent.has(node.tagName)) return '';
  return node.children.map(readAllWords).join('');
}

/** Takes scripts, navigation, forms and hidden parts out of a tree, and makes of styles what Markdown can say. */
export function pruneHtml(root: Root | Element): Dropped[] {
  const dropped: Dropped[] = [];
  root.children = (root.children as RootContent[]).filter((child) => {
    if (child.type === 'comment' || child.type === 'doctype') return false;
    if (child.type !== 'element') return true;
    if (silent.has(child.tagName)) return false;
    const what = aside.has(child.tagName)
      ? '网页的导航、页脚、按钮等'
      : isHidden(child)
        ? '网页里隐藏的部分'
        : undefined;
    if (what !== undefined) {
      const text = readAllWords(child).replace(/\s+/g, ' ').trim();
      if (text !== '') dropped.push({ what, text });
      return false;
    }
    dropped.push(...pruneHtml(child));
    normalize(child);
    return true;
  });
  return dropped;
}

function isHidden(element: Element): boolean {
  return element.properties['hidden'] === true || /display\s*:\s*none/i.test(readStyle(element));
}

export function readStyle(element: Element): string {
  const { style } = element.properties;
  return typeof style === 'string' ? style : '';
}

/** 公众号 writes paragraphs as sections and bold as a style; a table of one cell is a frame. */
function normalize(element: Element): void {
  const style = readStyle(element);
  if (/^(?:span|font)$/.test(element.tagName)) {
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) element.tagName = 'strong';
    else if (/text-emphasis(?:-style)?\s*:\s*(?!none)/i.test(style)) element.tagName = 'em';
  }
  if (/^(?:section|div|center)$/.test(element.tagName) && hasOnlyInline(element)) element.tagName = 'p';
  if (element.tagName === 'table' && countCells(element) === 1) unwrapCell(element);
}

function hasOnlyInline(element: Element): boolean {
  return element.children.every(
    (child) => child.type !== 'element' || (inlineOnly.has(child.tagName) && hasOnlyInline(child)),
  );
}

function countCells(element: Element): number {
  return element.children.reduce((sum, child) => {
    if (child.type !== 'element') return sum;
    return sum + (/^t[dh]$/.test(child.tagName) ? 1 : countCells(child));
  }, 0);
}

/** Everything inside becomes plain boxes. */
function unwrapCell(element: Element): void {
  element.tagName = 'div';
  for (const child of element.children) {
    if (child.type === 'element' && /^(?:tbody|thead|tr|td|th)$/.test(child.tagName)) unwrapCell(child);
  }
}
