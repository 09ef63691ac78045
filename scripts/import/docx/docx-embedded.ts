import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Dropped } from '../../../src/intake/source.ts';
import { decodeText } from '../text-encoding.ts';
import { readPageText } from './docx-page-chunk.ts';
import { findMainPart, readRelations, readXmlPart, type Parts } from './docx-package.ts';
import { findAll, isElement, makeElement, readWords, setWords } from './docx-xml.ts';
import { unzip } from './zip.ts';

/** What a document holds besides paragraphs and pictures: pages embedded whole, diagrams, charts, ornamental letters. Pages and
 *  letters become paragraphs; of diagrams and charts the words are told, for their order is in the drawing. */
export function readEmbedded(
  document: Document,
  parts: Parts,
  main: string,
): { dropped: Dropped[]; remarks: string[] } {
  const relations = readRelations(parts, main);
  const dropped: Dropped[] = [];
  const remarks: string[] = [];
  for (const chunk of findAll(document, 'w:altChunk')) {
    const part = relations.get(chunk.attribs['r:id'] ?? '')?.target;
    const lines = part === undefined ? undefined : readChunk(part, parts.get(part));
    if (lines) {
      for (const line of lines) DomUtils.prepend(chunk, makeParagraph(line));
      remarks.push(
        /\.docx$/i.test(part ?? '')
          ? '有一段是嵌在文档里的另一份 Word 文档，只带进了文字；编号、表格和图片没有，请在 Word 里打开它，另存一份再导入'
          : '有一段是嵌在文档里的网页，文字已带进来，版面没有，请核对',
      );
    } else
      remarks.push(
        '有一段内容是嵌在文档里的另一个文件，没有读；请在 Word 里打开这份文档，另存一份 .docx 再导入',
      );
    DomUtils.removeElement(chunk);
  }
  for (const [name, what, attribute] of drawings) {
    for (const drawing of findAll(document, name)) {
      const part = relations.get(drawing.attribs[attribute] ?? '')?.target;
      const text = part === undefined ? '' : readDrawing(readXmlPart(parts, part));
      if (text !== '') dropped.push({ what: `${what}里的字`, text });
      remarks.push(`有一个${what}没有带进来，请对照原件，改成文字、表格或图片`);
    }
  }
  for (const drawing of findAll(document, 'w:drawing')) {
    const text = findAll(drawing, 'a:t').map(DomUtils.textContent).join(' ').trim();
    if (text === '') continue;
    dropped.push({ what: '图形里的字', text });
    remarks.push('有一个图形里有字，没有带进来，请对照原件，改成文字或图片');
  }
  for (const letters of findAll(document, 'v:textpath')) {
    const words = letters.attribs['string'] ?? '';
    const host = findHost(letters);
    if (words.trim() === '' || !host) continue;
    DomUtils.append(host, makeParagraph(words));
    remarks.push(`有一处艺术字（“${words}”），放在它所在段落的后面，请核对位置`);
  }
  return { dropped, remarks };
}

const drawings = [
  ['dgm:relIds', '图示（SmartArt）', 'r:dm'],
  ['c:chart', '图表', 'r:id'],
] as const;

function readChunk(name: string, bytes: Uint8Array | undefined): string[] | undefined {
  if (!bytes) return undefined;
  if (/\.(?:x?html?|mht|mhtml)$/i.test(name)) return readPageText(bytes);
  if (/\.docx$/i.test(name)) return readInnerDocument(bytes);
  return /\.txt$/i.test(name) ? decodeText(bytes).text.split(/\r?\n/) : undefined;
}

function readInnerDocument(bytes: Uint8Array): string[] | undefined {
  const parts = unzip(bytes);
  const main = findMainPart(parts);
  if (main === undefined) return undefined;
  const lines = findAll(readXmlPart(parts, main), 'w:p').map(readWords);
  return lines.filter((line) => line.trim() !== '');
}

function readDrawing(part: Document): string {
  const words = ['a:t', 'c:v'].flatMap((name) => findAll(part, name)).map(DomUtils.textContent);
  return [...new Set(words.map((each) => each.trim()))].filter((each) => /\p{L}/u.test(each)).join(' ');
}

function makeParagraph(words: string): Element {
  const paragraph = makeElement('<w:p><w:r><w:t xml:space="preserve">x</w:t></w:r></w:p>');
  setWords(findAll(paragraph, 'w:t')[0], words);
  return paragraph;
}

function findHost(element: Element): Element | undefined {
  let host: Element | undefined;
  for (let parent = element.parent; parent && isElement(parent); parent = parent.parent)
    if (parent.name === 'w:p') host = parent;
  return host;
}
