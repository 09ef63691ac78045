import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { formatCount } from './docx-number-formats.ts';
import { findPlace, readLists, type Level, type List } from './docx-numbering.ts';
import { findDepth } from './docx-outline.ts';
import { proveNumbers, type Numbered } from './docx-proof.ts';
import { readStyleId, readStyles } from './docx-styles.ts';
import { findAll, findChild, isElement, isOn, makeElement, readWords, setWords } from './docx-xml.ts';

/** Numbers that Word counts by itself, such as 第一条 and （二）, are not in the text of the file: they would be lost, and a wrong one
 *  in a regulation is the worst that an import can do. Here they become words, counted as Word counts. Bullets and plain 1. 2. 3. in
 *  running text stay lists; the list learns its first number. */

/** A bookmark of ours at the head of an item says its number; mammoth hands bookmarks on. */
export const itemMark = 'item-number-';

export interface WrittenNumbers {
  /** All words that were written. */
  words: string;
  remarks: string[];
}

export function writeNumbers(document: Document, numbering: Document, styleSheet: Document): WrittenNumbers {
  const lists = readLists(numbering, styleSheet);
  const styles = readStyles(styleSheet);
  const counter = new Counter();
  const numbered: Numbered[] = [];
  const empty: string[] = [];
  let words = '';
  for (const paragraph of lists.size === 0 ? [] : findAll(document, 'w:p')) {
    const styleId = readStyleId(paragraph, styles);
    const place = findPlace(paragraph, styleId, styles, lists);
    const level = place?.list.levels[place.depth];
    if (!place || !level || isDeleted(paragraph)) continue;
    const counts = counter.next(place.list, place.depth);
    const text = formatLevel(level, place.list, counts);
    const isInCell = isInTable(paragraph);
    if (level.format === 'bullet' || (level.format === 'none' && text.trim() === '')) continue;
    if (readWords(paragraph).trim() === '' && !isInCell && !hasPicture(paragraph)) {
      if (text.trim() !== '') empty.push(text.trim());
      DomUtils.removeElement(paragraph);
      continue;
    }
    const isHeading = findDepth(paragraph, styles) !== undefined;
    if (isPlain(level, place.list) && !isInCell && !isHeading) {
      keepItem(paragraph, place.list, place.depth, counts[place.depth] ?? 1);
      continue;
    }
    insertText(paragraph, text);
    words += text;
    numbered.push({ paragraph, number: text.trim() });
  }
  return {
    words,
    remarks: [
      ...(empty.length > 0
        ? [
            `${empty.map((each) => `“${each}”`).join('、')}后面是空的，没有带进来，它的号照 Word 的数法算在内，请核对`,
          ]
        : []),
      ...proveNumbers(document, numbered),
    ],
  };
}

/** Counts as Word does: lists over one abstract list share their count; one with a start of its own begins there when it is first
 *  used and whenever it begins anew (ECMA-376 17.9.26); a level begins anew behind a wider one, unless it says that it never does. */
class Counter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  next({ id, count, levels, starts }: List, depth: number): readonly number[] {
    const counts = this.counts.get(count) ?? [];
    this.counts.set(count, counts);
    const key = `${id}/${depth}`;
    const isFirst = !this.begun.has(key);
    this.begun.add(key);
    const before = counts[depth];
    const start = starts.get(depth);
    counts[depth] =
      before === undefined
        ? (start ?? levels[depth]?.start ?? 1)
        : isFirst && start !== undefined
          ? start
          : before + 1;
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const { restart } = levels[deeper] ?? {};
      const isAnew = restart === undefined ? true : restart > 0 && depth < restart;
      if (isAnew) counts[deeper] = undefined;
    }
    return levels.map((level, at) => counts[at] ?? level?.start ?? 1);
  }
}

function formatLevel(level: Level, list: List, counts: readonly number[]): string {
  return level.pattern.replace(/%([1-9])/g, (_, index: string) => {
    const at = Number(index) - 1;
    const format = level.isLegal ? 'decimal' : (list.levels[at]?.format ?? 'decimal');
    return formatCount(counts[at] ?? 1, format);
  });
}

/** 1. 2. 3. of a list whose deeper levels do not repeat them (1.1): Markdown counts these by itself. */
function isPlain(level: Level, list: List): boolean {
  const repeats = list.levels.some((each) => /%\d.*%\d/.test(each?.pattern ?? ''));
  return level.format === 'decimal' && /^%\d[.．、]?$/.test(level.pattern.trim()) && !repeats;
}

/** A paragraph whose end is deleted or moved away is no item any more. */
function isDeleted(paragraph: Element): boolean {
  const mark = findChild(paragraph, 'w:pPr', 'w:rPr');
  return ['w:del', 'w:moveFrom'].some((name) => findChild(mark, name)) || isOn(findChild(mark, 'w:vanish'));
}

function isInTable(paragraph: Element): boolean {
  for (let parent = paragraph.parent; parent && isElement(parent); parent = parent.parent)
    if (parent.name === 'w:tc') return true;
  return false;
}

function hasPicture(paragraph: Element): boolean {
  return ['w:drawing', 'w:pict'].some((name) => findAll(paragraph, name).length > 0);
}

/** The item keeps its list, so that mammoth sees it, also where a style had put it there. */
function keepItem(paragraph: Element, { id }: List, depth: number, value: number): void {
  setNumber(paragraph, id, depth);
  const mark = makeElement(`<w:bookmarkStart w:id="0" w:name="${itemMark}${value}"/>`);
  DomUtils.append(getProperties(paragraph), mark);
}

/** The number as a run in front, and no list any more: list 0 switches off the one of the paragraph and of its style. */
function insertText(paragraph: Element, number: string): void {
  const isAlone = readWords(paragraph).trim() === '';
  const blank =
    isAlone || /[、）)\]】〕：:\s①-⑳㉑-㊿]$/u.test(number) ? '' : /[.．]$/.test(number) ? ' ' : '\u3000';
  const run = makeElement('<w:r><w:t xml:space="preserve">x</w:t></w:r>');
  setWords(findAll(run, 'w:t')[0], number + blank);
  setNumber(paragraph, '0', 0);
  DomUtils.append(getProperties(paragraph), run);
}

function setNumber(paragraph: Element, list: string, depth: number): void {
  const properties = getProperties(paragraph);
  const own = findChild(properties, 'w:numPr');
  if (own) DomUtils.removeElement(own);
  DomUtils.appendChild(
    properties,
    makeElement(`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`),
  );
}

function getProperties(paragraph: Element): Element {
  const known = findChild(paragraph, 'w:pPr');
  if (known) return known;
  const made = makeElement('<w:pPr><w:keepNext w:val="0"/></w:pPr>');
  DomUtils.prependChild(paragraph, made);
  return made;
}
