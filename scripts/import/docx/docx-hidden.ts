import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Dropped } from '../../../src/intake/source.ts';
import { readStyleId, type Styles } from './docx-styles.ts';
import { findAll, findChild, isElement, isOn, readValue, readWords } from './docx-xml.ts';

/** Takes out words that a reader of the document does not see, or is told not to read: hidden and struck ones, and the list of contents. */
export function dropHidden(document: Document, styles: Styles): Dropped[] {
  return [...dropContents(document, styles), ...dropRuns(document, styles)];
}

function dropRuns(document: Document, styles: Styles): Dropped[] {
  const dropped: Dropped[] = [];
  for (const run of findAll(document, 'w:r')) {
    const what = isShown(run, styles, 'w:vanish')
      ? '隐藏的文字'
      : isShown(run, styles, 'w:strike') || isShown(run, styles, 'w:dstrike')
        ? '加了删除线的文字'
        : undefined;
    if (what === undefined) continue;
    const text = readWords(run);
    if (text.trim() !== '') dropped.push({ what, text });
    DomUtils.removeElement(run);
  }
  return dropped;
}

/** A switch of a run: its own, else that of its style, else that of the paragraph's style. */
function isShown(run: Element, styles: Styles, name: string): boolean {
  const own = findChild(run, 'w:rPr', name);
  if (own) return isOn(own);
  const styled = styles.find(readValue(findChild(run, 'w:rPr', 'w:rStyle')), 'w:rPr', name);
  if (styled) return isOn(styled);
  const paragraph = findParagraph(run);
  return isOn(paragraph && styles.find(readStyleId(paragraph, styles), 'w:rPr', name));
}

function findParagraph(run: Element): Element | undefined {
  for (let parent = run.parent; parent && isElement(parent); parent = parent.parent)
    if (parent.name === 'w:p') return parent;
  return undefined;
}

/** The list of contents: the page makes its own, and page numbers of paper lead nowhere. */
function dropContents(document: Document, styles: Styles): Dropped[] {
  const boxes = findAll(document, 'w:sdt').filter((box) =>
    /table of contents/i.test(readValue(findChild(box, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) ?? ''),
  );
  const text = boxes.map(readLines).join(' ');
  boxes.forEach(DomUtils.removeElement);
  const entries = findAll(document, 'w:p').filter((paragraph) =>
    /^(?:toc|目录)\s*\d/i.test(styles.nameOf(readStyleId(paragraph, styles))),
  );
  const [first] = entries;
  const above = first && findAbove(first);
  const title = above && /^目\s*[录次]$/u.test(readWords(above).trim()) ? [above] : [];
  const lines = [...title, ...entries].map(readWords).join(' ');
  [...title, ...entries].forEach(DomUtils.removeElement);
  const whole = `${text} ${lines}`.trim();
  return whole === '' ? [] : [{ what: '目录', text: whole }];
}

function readLines(box: Element): string {
  return findAll(box, 'w:p').map(readWords).join(' ');
}

function findAbove(paragraph: Element): Element | undefined {
  for (let above = paragraph.prev; above; above = above.prev)
    if (isElement(above) && above.name === 'w:p' && readWords(above).trim() !== '') return above;
  return undefined;
}
