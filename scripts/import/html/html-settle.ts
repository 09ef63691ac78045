import type { Element, ElementContent, Root, RootContent } from 'hast';
import { readAllWords } from './html-words.ts';

/** Pages put blocks where HTML does not have them: paragraphs in cells and headings, lists in lists, items without a list, tables for
 *  the layout. The converter to Markdown passes over what stands in the wrong place. Here everything is put where it sees it. */
export function settleHtml(root: Root | Element): void {
  root.children = root.children.flatMap((child) => settle(child as ElementContent));
  root.children = gatherLoose(root.children as ElementContent[]);
}

const headings = /^h[1-6]$/;
const blocks = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const inline =
  /^(?:a|abbr|b|big|cite|code|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|u|tt|kbd|samp|var)$/;

/** What an element becomes: mostly itself, its children settled. */
function settle(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'table') return settleTable(node);
  if (node.tagName === 'pre') return [settleLines(node)];
  const isList = /^(?:[uo]l|menu)$/.test(node.tagName);
  const children = node.children.flatMap(settle);
  node.children = isList ? children : gatherLoose(children);
  if (node.tagName !== 'dl')
    for (const child of node.children)
      if (child.type === 'element' && /^d[dt]$/.test(child.tagName))
        child.tagName = hasBlock(child) ? 'div' : 'p';
  if (headings.test(node.tagName)) return settleHeading(node);
  if (isList) return [settleList(node)];
  if (/^(?:p|summary|figcaption)$/.test(node.tagName) && hasBlock(node)) node.tagName = 'div';
  if (inline.test(node.tagName) && hasBlock(node)) node.tagName = 'div';
  if (node.tagName === 'summary') node.tagName = 'p';
  return [node];
}

function hasBlock(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (blocks.has(child.tagName) || hasBlock(child)),
  );
}

/** A heading keeps its own words and those of plain boxes in it; lists, tables and other headings come to stand behind it. */
function settleHeading(node: Element): ElementContent[] {
  if (!hasBlock(node)) return [node];
  const behind: ElementContent[] = [];
  const take = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element' || !blocks.has(child.tagName)) {
      if (child.type === 'element' && hasBlock(child)) return child.children.flatMap(take);
      return [child];
    }
    if (/^(?:p|div|section|center|article|header)$/.test(child.tagName) && behind.length === 0)
      return [...child.children.flatMap(take), makeBlank()];
    behind.push(child);
    return [];
  };
  node.children = node.children.flatMap(take);
  return readAllWords(node).trim() === '' && !hasPicture(node) ? behind : [node, ...behind];
}

/** Everything in a list is an item. */
function settleList(node: Element): Element {
  const items: ElementContent[] = [];
  for (const child of node.children) {
    const last = items.at(-1);
    if (child.type === 'element' && child.tagName === 'li') items.push(lower(child));
    else if (readAllWords(child).trim() === '' && !hasPicture(child)) continue;
    else if (child.type === 'element' && /^[uo]l$/.test(child.tagName) && last?.type === 'element')
      last.children.push(child);
    else items.push(makeElement('li', [child]));
  }
  node.tagName = node.tagName === 'menu' ? 'ul' : node.tagName;
  node.children = items;
  return node;
}

/** A heading in an item is a line of it. */
function lower(item: Element): Element {
  for (const child of item.children)
    if (child.type === 'element' && headings.test(child.tagName)) child.tagName = 'p';
  return item;
}

/** Items without a list get one; terms and explanations without theirs become paragraphs. */
function gatherLoose(children: readonly ElementContent[]): ElementContent[] {
  const gathered: ElementContent[] = [];
  for (const child of children) {
    const last = gathered.at(-1);
    if (child.type === 'element' && child.tagName === 'li') {
      if (last?.type === 'element' && last.properties['gathered'] === true) last.children.push(child);
      else gathered.push({ ...makeElement('ul', [child]), properties: { gathered: true } });
    } else gathered.push(child);
  }
  return gathered;
}

/** A table with its cells in one line each, its caption before it and its pictures behind it. One that holds tables or long texts, or has
 *  one column, was made for the layout: it becomes boxes. */
function settleTable(table: Element): ElementContent[] {
  if (isLayout(table)) return [unwrapTable(table)];
  const before: ElementContent[] = [];
  const behind: ElementContent[] = [];
  const visit = (node: Element): void => {
    node.children = node.children.filter((child) => {
      if (child.type !== 'element') return true;
      if (child.tagName === 'caption') {
        before.push(makeElement('p', child.children.flatMap(flatten)));
        return false;
      }
      if (/^t[dh]$/.test(child.tagName)) {
        behind.push(...takePictures(child));
        child.children = child.children.flatMap(flatten);
      } else visit(child);
      return true;
    });
  };
  visit(table);
  return [...before, table, ...behind];
}

/** The words of blocks in one line, a blank between two blocks. */
function flatten(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'br') return [makeBlank()];
  const children = node.children.flatMap(flatten);
  if (blocks.has(node.tagName)) return [makeBlank(), ...children, makeBlank()];
  return [{ ...node, children }];
}

function takePictures(node: Element): ElementContent[] {
  const pictures: ElementContent[] = [];
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    if (child.tagName === 'img') {
      pictures.push(makeElement('p', [child]));
      return false;
    }
    pictures.push(...takePictures(child));
    return true;
  });
  return pictures;
}

const longCell = 200;

function isLayout(table: Element): boolean {
  const cells = listCells(table);
  if (cells.length === 1 || listRows(table).every((row) => listCells(row).length <= 1)) return true;
  return cells.some(
    (cell) =>
      findIn(cell, 'table') ||
      (readAllWords(cell).length > longCell &&
        cell.children.filter((each) => each.type === 'element').length > 2),
  );
}

function listRows(node: Element): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : listRows(child);
  });
}

function listCells(node: Element): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    return /^t[dh]$/.test(child.tagName) ? [child] : listCells(child);
  });
}

function findIn(node: Element, tagName: string): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === tagName || findIn(child, tagName)),
  );
}

function unwrapTable(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return /^(?:tbody|thead|tfoot|tr|td|th|caption|colgroup|col)$/.test(child.tagName)
      ? [unwrapTable(child)]
      : settle(child);
  });
  return { type: 'element', tagName: 'div', properties: {}, children: gatherLoose(children) };
}

/** Lines of code or verse: each line break, and each piece of code, is a line. */
function settleLines(node: Element): Element {
  const read = (child: ElementContent): string => {
    if (child.type === 'text') return child.value;
    if (child.type !== 'element') return '';
    return child.tagName === 'br' ? '\n' : child.children.map(read).join('');
  };
  const pieces = node.children.filter((child) => child.type === 'element' && child.tagName === 'code');
  const text = pieces.length > 1 ? pieces.map(read).join('\n') : node.children.map(read).join('');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return makeElement(
    'div',
    lines.map((line) => makeElement('p', [{ type: 'text', value: line }])),
  );
}

function hasPicture(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
}

function makeBlank(): ElementContent {
  return { type: 'text', value: ' ' };
}

function makeElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
