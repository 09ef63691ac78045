import type { Document, Element } from 'domhandler';
import { formatChineseNumber } from '../../../src/intake/chinese-number.ts';
import { findAll, findChild, parseXml, readValue } from './docx-xml.ts';
import { DomUtils } from 'htmlparser2';

/** Numbers that Word counts by itself, such as 第一条 and （二）, are not in the text of the file: they would be lost.
 *  Here they become words. Plain 1. 2. 3. and bullets are left to be lists. */

interface Level {
  format: string;
  pattern: string;
  start: number;
}

type Levels = ReadonlyMap<string, Level>;

const hanFormats = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'chineseLegalSimplified',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
]);

/** Writes the counted numbers into the paragraphs. Gives back all words it wrote. */
export function writeNumbers(document: Document, parts: ReadonlyMap<string, Uint8Array>): string {
  const levels = readLevels(parseXml(parts.get('word/numbering.xml')));
  const styles = readStyleNumbers(parseXml(parts.get('word/styles.xml')));
  const counters = new Map<string, number[]>();
  let written = '';
  for (const paragraph of findAll(document, 'w:p')) {
    const place = findPlace(paragraph, styles);
    const level = place && levels.get(`${place.list}/${place.depth}`);
    if (!place || !level) continue;
    const counts = count(counters, place, level);
    if (!isWritten(level)) continue;
    const text = level.pattern.replace(/%(\d)/g, (_, index: string) => {
      const at = Number(index) - 1;
      const own = levels.get(`${place.list}/${at}`) ?? level;
      return formatNumber(counts[at] ?? own.start, own.format);
    });
    insertText(paragraph, text);
    written += text;
  }
  return written;
}

function isWritten({ format, pattern }: Level): boolean {
  if (format === 'bullet' || format === 'none') return false;
  return hanFormats.has(format) || !/^[（(]?%\d[.．、)）]?$/.test(pattern.trim());
}

interface Place {
  list: string;
  depth: number;
}

/** Where a paragraph stands in a list: by itself, or by its style. */
function findPlace(paragraph: Element, styles: ReadonlyMap<string, Place>): Place | undefined {
  const properties = findChild(paragraph, 'w:pPr');
  const own = findChild(properties, 'w:numPr');
  const styled = styles.get(readValue(findChild(properties, 'w:pStyle')) ?? '');
  if (!own) return styled;
  const list = readValue(findChild(own, 'w:numId'));
  const depth = Number(readValue(findChild(own, 'w:ilvl')) ?? styled?.depth ?? 0);
  return list === undefined || list === '0' ? undefined : { list, depth };
}

function readStyleNumbers(styles: Document): Map<string, Place> {
  return new Map(
    findAll(styles, 'w:style').flatMap((style) => {
      const list = readValue(findChild(style, 'w:pPr', 'w:numPr', 'w:numId'));
      const depth = Number(readValue(findChild(style, 'w:pPr', 'w:numPr', 'w:ilvl')) ?? 0);
      return list === undefined ? [] : [[style.attribs['w:styleId'] ?? '', { list, depth }] as const];
    }),
  );
}

function readLevels(numbering: Document): Levels {
  const abstracts = new Map(
    findAll(numbering, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'], each]),
  );
  const levels = new Map<string, Level>();
  for (const list of findAll(numbering, 'w:num')) {
    const abstract = abstracts.get(readValue(findChild(list, 'w:abstractNumId')));
    for (const level of abstract ? findAll(abstract, 'w:lvl') : []) {
      levels.set(`${list.attribs['w:numId'] ?? ''}/${level.attribs['w:ilvl'] ?? '0'}`, {
        format: readValue(findChild(level, 'w:numFmt')) ?? 'decimal',
        pattern: readValue(findChild(level, 'w:lvlText')) ?? '',
        start: Number(readValue(findChild(level, 'w:start')) ?? 1),
      });
    }
  }
  return levels;
}

/** The next number at a depth; deeper ones begin anew. */
function count(counters: Map<string, number[]>, { list, depth }: Place, { start }: Level): number[] {
  const counts = (counters.get(list) ?? []).slice(0, depth + 1);
  counts[depth] = (counts[depth] ?? start - 1) + 1;
  counters.set(list, counts);
  return counts;
}

function formatNumber(value: number, format: string): string {
  return hanFormats.has(format) ? formatChineseNumber(value) : String(value);
}

/** The number as a run in front, and no list any more: list 0 switches off the one of the paragraph and of its style. */
function insertText(paragraph: Element, text: string): void {
  const blank = /[、）)]$/.test(text) ? '' : '\u3000';
  const run = parseElement(`<w:r><w:t xml:space="preserve">${text}${blank}</w:t></w:r>`);
  const off = parseElement('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
  const own = findChild(paragraph, 'w:pPr', 'w:numPr');
  if (own) DomUtils.removeElement(own);
  const properties = findChild(paragraph, 'w:pPr');
  if (!properties) return;
  DomUtils.appendChild(properties, off);
  DomUtils.append(properties, run);
}

function parseElement(xml: string): Element {
  return parseXml(Buffer.from(xml)).children[0] as Element;
}
