import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { countHan } from '../../../src/text/han.ts';
import type { Dropped } from '../../../src/intake/source.ts';
import { readEmbedded } from './docx-embedded.ts';
import { writeFields } from './docx-fields.ts';
import { writeFormulas } from './docx-formulas.ts';
import { dropHidden } from './docx-hidden.ts';
import { itemMark, writeNumbers } from './docx-numbers.ts';
import { nameOutlines } from './docx-outline.ts';
import { readPart, readXmlPart, type Parts } from './docx-package.ts';
import { dropLostPictures, liftGrouped } from './docx-pictures.ts';
import { markRaised } from './docx-raised.ts';
import { packParts } from './docx-repack.ts';
import { readStyles, type Styles } from './docx-styles.ts';
import { writeSymbols } from './docx-symbols.ts';
import { chooseForms, dropCovered, dropMarks, fillRows, joinDeleted, liftParagraphs } from './docx-tidy.ts';
import { Refusal } from '../refusal.ts';
import { findAll, findChild, isInside, readValue, readWords, unwrapElement } from './docx-xml.ts';

export interface Prepared {
  parts: Map<string, Uint8Array>;
  han: number;
  dropped: Dropped[];
  remarks: string[];
}

const notText = new Set(['w:del', 'w:moveFrom', 'w:rt']);

/** The parts of a docx with everything put where mammoth looks for it: text boxes behind their paragraph, counted
 *  numbers as words, the base of a 拼音 gloss, the words of a field, 着重号 as a highlight of that name. What mammoth would
 *  stumble over, and what a reader of the document does not see, is taken out. */
export function prepareDocx(parts: Parts, main: string): Prepared {
  const document = readXmlPart(parts, main);
  if (findAll(document, 'w:body').length === 0)
    throw new Refusal('文档损坏，找不到正文。请在 Word 或 WPS 里打开它，另存一份再导入。');
  const styleSheet = readPart(parts, main, 'styles');
  const styles = readStyles(styleSheet);
  const notes = ['footnotes', 'endnotes'].map((kind) => ({ kind, part: readPart(parts, main, kind) }));
  const { dropped, remarks } = readAround(parts, main);
  for (const part of [document, ...notes.map((note) => note.part)]) {
    chooseForms(part);
    writeSymbols(part);
    for (const read of [writeFields(part), writeFormulas(part)]) {
      dropped.push(...read.dropped);
      remarks.push(...read.remarks);
    }
  }
  const changes = countChanges(document);
  if (changes > 0) remarks.push(`有 ${changes} 处修订，已按“接受全部修订”处理，删去的字不在草稿里`);
  dropped.push(...dropGlosses(document));
  const embedded = readEmbedded(document, parts, main);
  dropped.push(...embedded.dropped);
  remarks.push(...embedded.remarks);
  const words = [document, ...notes.map((note) => note.part)].reduce(
    (sum, part) => sum + countWords(part),
    0,
  );
  const han = words + countDropped(dropped);
  for (const note of notes) dropped.push(...tidyNotes(note.part, styles));
  dropped.push(...dropHidden(document, styles), ...dropCovered(document));
  remarks.push(...dropLostPictures(document, parts, main));
  liftGrouped(document);
  liftParagraphs(document);
  joinDeleted(document);
  remarks.push(...moveTextBoxes(document));
  fillRows(document);
  const numbers = writeNumbers(document, readPart(parts, main, 'numbering'), styleSheet);
  remarks.push(...numbers.remarks);
  dropMarks(document, itemMark);
  nameOutlines(document, styleSheet, styles);
  for (const name of ['w:fldSimple', 'w:dir', 'w:bdo'])
    for (const field of findAll(document, name)) unwrapElement(field, field.children);
  markEmphasis(document);
  markRaised(document, styles);
  return {
    parts: packParts(parts, main, { document, styles: styleSheet, notes }),
    han: han + countHan(numbers.words),
    dropped,
    remarks,
  };
}

/** Notes hold little else than words; what could stop them goes. */
function tidyNotes(part: Document, styles: Styles): Dropped[] {
  const dropped = dropHidden(part, styles);
  for (const name of ['w:drawing', 'w:pict', 'w:object'])
    for (const drawing of findAll(part, name))
      if (findAll(drawing, 'w:t').length === 0) DomUtils.removeElement(drawing);
  liftParagraphs(part);
  dropMarks(part, itemMark);
  markRaised(part, styles);
  return dropped;
}

/** Headers, footers and comments stand in parts of their own. */
function readAround(parts: Parts, main: string): { dropped: Dropped[]; remarks: string[] } {
  const dropped: Dropped[] = [];
  const remarks: string[] = [];
  for (const name of parts.keys()) {
    if (/(?:^|\/)(?:header|footer)\d*\.xml$/.test(name)) {
      const text = readWords(readXmlPart(parts, name)).trim();
      if (text !== '') dropped.push({ what: '页眉、页脚和页码', text });
    }
  }
  const comments = findAll(readPart(parts, main, 'comments'), 'w:comment');
  if (comments.length > 0) remarks.push(`有 ${comments.length} 条批注，没有带进草稿`);
  dropped.push(...comments.map((comment) => ({ what: '批注', text: readWords(comment) })));
  return { dropped, remarks };
}

function countDropped(dropped: readonly Dropped[]): number {
  return dropped.reduce((sum, { text }) => sum + countHan(text), 0);
}

function countChanges(document: Document): number {
  return ['w:ins', 'w:del', 'w:moveTo'].reduce((sum, name) => sum + findAll(document, name).length, 0);
}

function countWords(root: Document): number {
  const words = findAll(root, 'w:t').filter((text) => !isInside(text, notText));
  return countHan(words.map(DomUtils.textContent).join(''));
}

/** 拼音指南: the characters stay, the gloss above them goes. */
function dropGlosses(document: Document): Dropped[] {
  return findAll(document, 'w:ruby').map((ruby) => {
    const gloss = findChild(ruby, 'w:rt');
    unwrapElement(ruby, findChild(ruby, 'w:rubyBase')?.children ?? []);
    return { what: '拼音', text: gloss ? readWords(gloss) : '' };
  });
}

/** Text boxes float; where they belong nobody can say. Their paragraphs follow the one they hang on. */
function moveTextBoxes(document: Document): string[] {
  // From the last to the first: each is put directly behind its paragraph.
  const boxes = findAll(document, 'w:txbxContent').reverse();
  const remarks = boxes.map((box) => {
    const words = readWords(box);
    const host = findHost(box);
    for (const child of [...box.children].reverse()) if (host) DomUtils.append(host, child);
    const start = words.length > 20 ? `${words.slice(0, 20)}……` : words;
    return `有一个文本框（“${start}”），内容放在它所在段落的后面，请核对位置`;
  });
  return remarks.reverse();
}

/** The outermost paragraph around a box. */
function findHost(box: Element): Element | undefined {
  let host: Element | undefined;
  for (let parent = box.parent; parent; parent = parent.parent) {
    if ('attribs' in parent && parent.name === 'w:p') host = parent;
  }
  return host;
}

/** mammoth does not know w:em, but it hands on any highlight. */
export const emphasisMark = 'emphasis-mark';

function markEmphasis(document: Document): void {
  for (const mark of findAll(document, 'w:em')) {
    if (readValue(mark) === 'none') continue;
    mark.name = 'w:highlight';
    mark.attribs['w:val'] = emphasisMark;
  }
}
