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
