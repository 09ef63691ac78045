import type { Document, Element } from 'domhandler';
import { findAll, findChild, readValue } from './docx-xml.ts';

/** The styles of a document, each with what it takes from the one it is based on. */
export interface Styles {
  /** The element at a path of names in a style or in the nearest one below it that has it. */
  find(id: string | undefined, ...names: string[]): Element | undefined;
  /** The name by which Word calls a style: its id may be a bare number. */
  nameOf(id: string | undefined): string;
  /** The style of paragraphs that name none. */
  defaultId: string | undefined;
}

const deepest = 20;

export function readStyles(document: Document): Styles {
  const all = findAll(document, 'w:style');
  const byId = new Map(all.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  const standard = all.find(
    ({ attribs }) => attribs['w:type'] === 'paragraph' && /^(?:1|true)$/.test(attribs['w:default'] ?? ''),
  );
  return {
    find(id, ...names) {
      let style = byId.get(id ?? '');
      for (let depth = 0; style && depth < deepest; depth++) {
        const found = findChild(style, ...names);
        if (found) return found;
        style = byId.get(readValue(findChild(style, 'w:basedOn')) ?? '');
      }
      return undefined;
    },
    nameOf: (id) => readValue(findChild(byId.get(id ?? ''), 'w:name')) ?? '',
    defaultId: standard?.attribs['w:styleId'],
  };
}

/** The id of a paragraph's style. */
export function readStyleId(paragraph: Element, styles: Styles): string | undefined {
  return readValue(findChild(paragraph, 'w:pPr', 'w:pStyle')) ?? styles.defaultId;
}
