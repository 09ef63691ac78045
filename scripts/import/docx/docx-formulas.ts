import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { writeRaised } from '../../../src/intake/raised-signs.ts';
import type { Dropped } from '../../../src/intake/source.ts';
import { excerptText } from '../../../src/text/han.ts';
import { makeRun } from './docx-fields.ts';
import { findAll, findChild, isElement } from './docx-xml.ts';

/** Formulas of Word (ECMA-376 22.1) as a line of signs, where that says the same: sums, fractions, powers, roots, brackets. The others are
 *  told with their first signs. */
export function writeFormulas(document: Document): { dropped: Dropped[]; remarks: string[] } {
  const dropped: Dropped[] = [];
  const unread: string[] = [];
  const formulas = findAll(document, 'm:oMath');
  let written = 0;
  for (const formula of formulas) {
    const line = writeChildren(formula);
    const words = findAll(formula, 'm:t').map(DomUtils.textContent).join('');
    if (line === undefined) {
      if (words !== '') dropped.push({ what: '公式', text: words });
      unread.push(words === '' ? '（空的）' : excerptText(words, 20));
    } else written += 1;
    DomUtils.replaceElement(findWhole(formula), makeRun(line ?? ''));
  }
  return {
    dropped,
    remarks: [
      ...(written > 0 ? [`有 ${written} 个公式写成了一行字（分数写作 a/b，乘方写作 a²），请对照原文`] : []),
      ...(unread.length > 0
        ? [`有 ${unread.length} 个公式没有读进来，请对照原文补上：${unread.slice(0, 5).join('、')}`]
        : []),
    ],
  };
}

/** A formula in a line of its own lies in a frame; the frame goes with its only formula. */
function findWhole(formula: Element): Element {
  const parent = formula.parent;
  const isAlone =
    isElement(parent) && parent.name === 'm:oMathPara' && findAll(parent, 'm:oMath').length === 1;
  return isAlone ? parent : formula;
}

function writeChildren(element: Element | undefined): string | undefined {
  const pieces: { text: string; isFraction: boolean }[] = [];
  for (const child of element?.children ?? []) {
    if (!isElement(child) || /Pr$/.test(child.name)) continue;
    const text = writeOne(child);
    if (text === undefined) return undefined;
    if (text !== '') pieces.push({ text, isFraction: child.name === 'm:f' });
  }
  return pieces
    .map(({ text, isFraction }, at) => {
      const isFactor = /[\p{L}\p{N})）]$/u.test(pieces[at - 1]?.text ?? '');
      const hasFactor = /^[\p{L}\p{N}(（√∛]/u.test(pieces[at + 1]?.text ?? '');
      return isFraction && (isFactor || hasFactor) ? `(${text})` : text;
    })
    .join('');
}

function writeOne(element: Element): string | undefined {
  const part = (name: string): string | undefined => writeChildren(findChild(element, name));
  switch (element.name) {
    case 'm:r':
      return findAll(element, 'm:t').map(DomUtils.textContent).join('');
    case 'm:f':
      return writeFraction(element, part('m:num'), part('m:den'));
    case 'm:sSup':
      return join(part('m:e'), raise(part('m:sup'), 'raised'));
    case 'm:sSub':
      return join(part('m:e'), raise(part('m:sub'), 'lowered'));
    case 'm:rad':
      return writeRoot(element, part('m:deg'), part('m:e'));
    case 'm:d':
      return writeBrackets(element);
    case 'm:box':
    case 'm:e':
    case 'w:ins':
      return element.name === 'm:box' ? part('m:e') : writeChildren(element);
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:del':
      return '';
    default:
      return undefined;
  }
}

function writeFraction(element: Element, above?: string, below?: string): string | undefined {
  const type = findChild(element, 'm:fPr', 'm:type')?.attribs['m:val'] ?? 'bar';
  if (above === undefined || below === undefined || type === 'noBar') return undefined;
  return `${group(above)}/${group(below)}`;
}

function writeRoot(element: Element, degree?: string, inside?: string): string | undefined {
  const isHidden = /^(?:1|on|true)$/.test(findChild(element, 'm:radPr', 'm:degHide')?.attribs['m:val'] ?? '');
  const sign = isHidden || degree === '' || degree === '2' ? '√' : degree === '3' ? '∛' : undefined;
  return sign === undefined || inside === undefined ? undefined : `${sign}${group(inside)}`;
}

function writeBrackets(element: Element): string | undefined {
  const own = (name: string, usual: string): string =>
    findChild(element, 'm:dPr', name)?.attribs['m:val'] ?? usual;
  const inner = element.children.filter((child) => isElement(child) && child.name === 'm:e');
  const words = inner.map((child) => writeChildren(child as Element));
  return words.includes(undefined)
    ? undefined
    : `${own('m:begChr', '(')}${words.join(own('m:sepChr', '|'))}${own('m:endChr', ')')}`;
}

/** Only digits and letters that have raised signs of their own: a longer power would need brackets that are not there. */
function raise(text: string | undefined, place: 'raised' | 'lowered'): string | undefined {
  if (text === undefined) return undefined;
  const written = writeRaised(text, place);
  return written === text && text.trim() !== '' ? `${place === 'raised' ? '^' : '_'}${group(text)}` : written;
}

function join(base: string | undefined, sign: string | undefined): string | undefined {
  return base === undefined || sign === undefined ? undefined : `${group(base)}${sign}`;
}

/** What holds more than one word or number stands in brackets. */
function group(text: string): string {
  return /^(?:[\p{L}\p{N}.%]*|[(（][^()（）]*[)）])$/u.test(text.trim()) ? text : `(${text})`;
}
