import type { Document, Element } from 'domhandler';
import { formatChineseNumber } from '../../../src/intake/chinese-number.ts';
import { parseChineseNumber } from '../../../src/text/numbers.ts';
import { listFields } from './docx-fields.ts';
import { findAll, isElement, readWords } from './docx-xml.ts';

/** A paragraph whose number was counted here, and the number. */
export interface Numbered {
  paragraph: Element;
  number: string;
}

const sign = '[〇零一二三四五六七八九十百千\\d]+';
const clauseStart = new RegExp(`^第(${sign})条`, 'u');
/** A clause of this text that the text names: not one of another law, whose name stands before it. */
const reference = new RegExp(`(?<![》法例定则])第(${sign})条`, 'gu');

/** Proves counted clause numbers against the text: they must run on without a gap, no reference may go beyond the last, and what Word
 *  itself wrote into cross-references must be what was counted. Gives sentences for the editor where it is not so, or that it is so. */
export function proveNumbers(document: Document, numbered: readonly Numbered[]): string[] {
  const paragraphs = findAll(document, 'w:p').map((paragraph) => readWords(paragraph).trim());
  const clauses = paragraphs.flatMap((text) => readNumber(clauseStart.exec(text)?.[1]));
  const areCounted = numbered.some(({ number }) => clauseStart.test(number));
  if (!areCounted) return [];
  const last = Math.max(...clauses);
  const breaks = clauses.flatMap((value, index) =>
    index > 0 && value !== (clauses[index - 1] ?? 0) + 1
      ? [`${name(clauses[index - 1] ?? 0)}后面是${name(value)}`]
      : [],
  );
  const named = paragraphs.flatMap((text) =>
    [...text.replace(clauseStart, '').matchAll(reference)].flatMap(([, number]) => readNumber(number)),
  );
  const beyond = [...new Set(named.filter((value) => !clauses.includes(value)))];
  const wrong = compareFields(document, numbered);
  const doubts = [
    ...(breaks.length > 0 ? [`条号不连续：${breaks.slice(0, 3).join('、')}`] : []),
    ...(beyond.length > 0 ? [`文中引用了${beyond.slice(0, 3).map(name).join('、')}，可是没有这一条`] : []),
    ...wrong.slice(0, 3),
  ];
  if (doubts.length > 0)
    return [`条号是按 Word 的自动编号算出来的，拿不准，请逐条对照原件：${doubts.join('；')}`];
  const proof = named.length > 0 ? `，文中引用条号 ${named.length} 处都对得上` : '，文中没有引用条号可以核对';
  return [`条号是按 Word 的自动编号算出来的：${name(clauses[0] ?? 1)}到${name(last)}，连续${proof}`];
}

function name(value: number): string {
  return `第${formatChineseNumber(value)}条`;
}

function readNumber(text: string | undefined): number[] {
  if (text === undefined) return [];
  const value = /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text);
  return value === undefined ? [] : [value];
}

/** Bookmarks that cross-references point at lie in the paragraph they mean, and the field keeps what Word wrote last. */
function compareFields(document: Document, numbered: readonly Numbered[]): string[] {
  const numbers = new Map(numbered.map(({ paragraph, number }) => [paragraph, number]));
  const marked = new Map(
    findAll(document, 'w:bookmarkStart').map((mark) => [mark.attribs['w:name'] ?? '', findParagraph(mark)]),
  );
  return listFields(document).flatMap(({ code, words }) => {
    const name = /^\s*REF\s+(\S+).*\\[rnw]/i.exec(code)?.[1];
    const target = name === undefined ? undefined : marked.get(name);
    const number = target && numbers.get(target);
    if (number === undefined || words === '' || number.includes(words) || words.includes(number)) return [];
    return [`交叉引用写着“${words}”，算出来是“${number}”`];
  });
}

function findParagraph(mark: Element): Element | undefined {
  for (let parent = mark.parent; parent && isElement(parent); parent = parent.parent)
    if (parent.name === 'w:p') return parent;
  const next = mark.next;
  return isElement(next) && next.name === 'w:p' ? next : undefined;
}
