import { DomUtils, parseDocument } from 'htmlparser2';
import type { ChildNode, Document, Element } from 'domhandler';

/** The XML of one part of a docx as a tree that can be searched and changed. */
export function parseXml(bytes: Uint8Array | undefined): Document {
  return parseDocument(bytes ? new TextDecoder('utf-8').decode(bytes) : '', { xmlMode: true });
}

export function writeXml(document: Document): Buffer {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it stands for dom-serializer, which is no dependency of ours
  return Buffer.from(DomUtils.getOuterHTML(document, { xmlMode: true, encodeEntities: 'utf8' }));
}

export function findAll(root: Document | Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, root, true);
}

/** The child at a path of names: `findChild(p, 'w:pPr', 'w:numPr')`. */
export function findChild(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (element, name) =>
      element?.children.find((child): child is Element => 'attribs' in child && child.name === name),
    parent,
  );
}

export function readValue(element: Element | undefined): string | undefined {
  return element?.attribs['w:val'];
}

/** Words of a part as Word shows them, wherever they stand. */
export function readWords(root: Document | Element): string {
  return findAll(root, 'w:t').map(DomUtils.textContent).join('');
}

export function isInside(element: ChildNode, names: ReadonlySet<string>): boolean {
  for (let parent = element.parent; parent; parent = parent.parent) {
    if ('attribs' in parent && names.has(parent.name)) return true;
  }
  return false;
}

/** Puts the children in the element's place. */
export function unwrapElement(element: Element, children: readonly ChildNode[]): void {
  for (const child of [...children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

export function isElement(node: ChildNode | Document | Element['parent']): node is Element {
  return node !== null && 'attribs' in node;
}

/** One element from its XML. */
export function makeElement(xml: string): Element {
  return parseXml(Buffer.from(xml)).children[0] as Element;
}

/** Puts words in the place of the text of a w:t element. */
export function setWords(element: Element | undefined, words: string): void {
  const [node] = element?.children ?? [];
  if (node && 'data' in node) node.data = words;
}

/** Whether a switch such as w:b or w:vanish is on: it is there and does not say 0, false or off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(readValue(element) ?? '');
}
