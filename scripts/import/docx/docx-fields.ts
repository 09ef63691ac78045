import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { excerptText } from '../../../src/text/han.ts';
import type { Dropped } from '../../../src/intake/source.ts';
import { parseEquationField } from './docx-equation-field.ts';
import { findAll, findChild, isInside, makeElement, readWords, setWords } from './docx-xml.ts';

/** A field of Word: what makes its words, and the words that Word wrote last. */
export interface Field {
  code: string;
  words: string;
  /** Where the field ends. */
  end: Element;
}

/** The fields of a document; of nested ones each by itself. */
export function listFields(document: Document): Field[] {
  const simple = findAll(document, 'w:fldSimple').map((field) => ({
    code: field.attribs['w:instr'] ?? '',
    words: readWords(field).trim(),
    end: field,
  }));
  const complex: Field[] = [];
  const open: { code: string; words: string; isResult: boolean }[] = [];
  for (const run of findAll(document, 'w:r')) {
    for (const type of findAll(run, 'w:fldChar').map(({ attribs }) => attribs['w:fldCharType'])) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ code: '', words: '', isResult: false });
      else if (type === 'separate' && last) last.isResult = true;
      else if (type === 'end' && last) {
        complex.push({ code: last.code, words: last.words.trim(), end: run });
        open.pop();
      }
    }
    const last = open.at(-1);
    if (last?.isResult === true) for (const field of open) if (field.isResult) field.words += readWords(run);
    if (last && !last.isResult) last.code += readCode(run);
  }
  return [...simple, ...complex];
}

function readCode(run: Element): string {
  const codes = findAll(run, 'w:instrText').map(DomUtils.textContent);
  return codes.join('');
}

const notText = new Set(['w:del', 'w:moveFrom']);

/** Writes the words of fields that Word shows and the file holds only as code; tells those that cannot be written. */
export function writeFields(document: Document): { dropped: Dropped[]; remarks: string[] } {
  const dropped: Dropped[] = [];
  const unread: string[] = [];
  let counted = 0;
  for (const { code, words, end } of listFields(document)) {
    if (isInside(end, notText)) continue;
    if (/^\s*(?:LISTNUM|AUTONUM\w*)\b/i.test(code) && words === '') counted += 1;
    if (words !== '' || !/^\s*eq\s/i.test(code)) continue;
    const written = parseEquationField(code);
    if (written) {
      DomUtils.append(end, makeRun(written.text));
      if (written.gloss !== '') dropped.push({ what: '拼音', text: written.gloss });
    } else {
      dropped.push({ what: '公式域里的字', text: code.trim() });
      unread.push(excerptText(code.trim(), 20));
    }
  }
  return {
    dropped,
    remarks: [
      ...(counted > 0
        ? [`有 ${counted} 处编号是 Word 的编号域（LISTNUM、AUTONUM），号码没有带进来，请对照原件补上`]
        : []),
      ...(unread.length > 0
        ? [`有 ${unread.length} 个公式域没有读进来，请对照原件补上：${unread.slice(0, 3).join('、')}`]
        : []),
    ],
  };
}

/** A run of these words. */
export function makeRun(words: string): Element {
  const run = makeElement('<w:r><w:t xml:space="preserve">x</w:t></w:r>');
  setWords(findChild(run, 'w:t'), words);
  return run;
}
