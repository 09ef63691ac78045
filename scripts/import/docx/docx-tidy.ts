import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Dropped } from '../../../src/intake/source.ts';
import {
  findAll,
  findChild,
  isElement,
  makeElement,
  readValue,
  readWords,
  unwrapElement,
} from './docx-xml.ts';

/** Marks of the program that hold no words. Word puts bookmarks into rows and tables when cells are copied. */
const marks = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:lastRenderedPageBreak',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
]);

/** Removes the marks of the program; bookmarks whose names begin with `kept` stay. */
export function dropMarks(document: Document, kept: string): void {
  const gone = DomUtils.findAll(
    ({ name, attribs }) => marks.has(name) && attribs['w:name']?.startsWith(kept) !== true,
    document.children,
  );
  for (const mark of gone) DomUtils.removeElement(mark);
}

/** Word writes drawings twice, for new and for old programs: the new form stays where it says more, else the old one. */
export function chooseForms(document: Document): void {
  for (const choice of findAll(document, 'mc:AlternateContent')) {
    const [first, fallback] = [findChild(choice, 'mc:Choice'), findChild(choice, 'mc:Fallback')];
    const kept = first && (holds(first) || !fallback || !holds(fallback)) ? first : fallback;
    unwrapElement(choice, kept?.children ?? []);
  }
}

function holds(form: Element): boolean {
  return ['w:txbxContent', 'a:blip', 'v:imagedata', 'w:t', 'dgm:relIds', 'c:chart'].some(
    (name) => findAll(form, name).length > 0,
  );
}

/** A paragraph inside of a paragraph, as some form fields have it, comes to stand behind it. */
export function liftParagraphs(document: Document): void {
  for (const inner of findAll(document, 'w:p').reverse()) {
    const host = findOuter(inner);
    if (!host) continue;
    DomUtils.removeElement(inner);
    DomUtils.append(host, inner);
  }
}

/** A paragraph whose end is deleted goes on in the next one, which gives both its number and its look. */
export function joinDeleted(document: Document): void {
  for (const paragraph of findAll(document, 'w:p')) {
    if (!findChild(paragraph, 'w:pPr', 'w:rPr', 'w:del')) continue;
    const next = findNext(paragraph);
    if (!next) continue;
    const words = paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr');
    const properties = findChild(next, 'w:pPr');
    for (const child of words.reverse())
      if (properties) DomUtils.append(properties, child);
      else DomUtils.prependChild(next, child);
    DomUtils.removeElement(paragraph);
  }
}

function findNext(paragraph: Element): Element | undefined {
  for (let next = paragraph.next; next; next = next.next)
    if (isElement(next) && !marks.has(next.name)) return next.name === 'w:p' ? next : undefined;
  return undefined;
}

/** The paragraph around one, where no text box lies between. */
function findOuter(paragraph: Element): Element | undefined {
  for (let parent = paragraph.parent; parent && isElement(parent); parent = parent.parent) {
    if (parent.name === 'w:txbxContent' || parent.name === 'w:tc') return undefined;
    if (parent.name === 'w:p') return parent;
  }
  return undefined;
}

/** Rows that begin or end within the grid get cells for what is left free, so that each value stands in its column. */
export function fillRows(document: Document): void {
  for (const row of findAll(document, 'w:tr')) {
    const properties = findChild(row, 'w:trPr');
    const [before, after] = ['w:gridBefore', 'w:gridAfter'].map((name) =>
      Math.min(60, Number(readValue(findChild(properties, name)) ?? 0)),
    );
    const first = row.children.find((child) => isElement(child) && /^w:(?:tc|sdt)$/.test(child.name));
    if (before && first) DomUtils.prepend(first, makeCell(before));
    if (after) DomUtils.appendChild(row, makeCell(after));
  }
}

function makeCell(span: number): Element {
  return makeElement(`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p/></w:tc>`);
}

/** Words in the lower cells of a vertical merge are kept in the file and never shown. */
export function dropCovered(document: Document): Dropped[] {
  return findAll(document, 'w:tc').flatMap((cell) => {
    const merge = findChild(cell, 'w:tcPr', 'w:vMerge');
    const isCovered = merge && (readValue(merge) ?? 'continue') === 'continue';
    const text = isCovered ? readWords(cell) : '';
    if (text === '') return [];
    for (const child of cell.children.filter((each) => isElement(each) && each.name !== 'w:tcPr'))
      DomUtils.removeElement(child);
    DomUtils.appendChild(cell, makeElement('<w:p/>'));
    return [{ what: '合并单元格里看不见的字', text }];
  });
}
