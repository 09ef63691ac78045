import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { readStyleId, type Styles } from './docx-styles.ts';
import { findAll, findChild, makeElement, readValue, readWords } from './docx-xml.ts';

const longestHeading = 60;

/** The depth of a heading, 1 to 6: by the name of its style, else by the outline level of the paragraph or its style. A long paragraph
 *  with an outline level is no heading. */
export function findDepth(paragraph: Element, styles: Styles): number | undefined {
  const styleId = readStyleId(paragraph, styles);
  const named = /^(?:heading|标题)\s*([1-6])/i.exec(styles.nameOf(styleId))?.[1];
  if (named !== undefined) return Number(named);
  const level = readValue(
    findChild(paragraph, 'w:pPr', 'w:outlineLvl') ?? styles.find(styleId, 'w:pPr', 'w:outlineLvl'),
  );
  const length = [...readWords(paragraph)].length;
  if (level === undefined || !/^[0-5]$/.test(level) || length === 0 || length > longestHeading)
    return undefined;
  return Number(level) + 1;
}

/** mammoth passes over outline levels, but it hands on the names of styles: such paragraphs get a style of that name. */
export function nameOutlines(document: Document, styleSheet: Document, styles: Styles): void {
  const used = new Set<number>();
  for (const paragraph of findAll(document, 'w:p')) {
    if (/^(?:heading|标题|title)/i.test(styles.nameOf(readStyleId(paragraph, styles)))) continue;
    const depth = findDepth(paragraph, styles);
    if (depth === undefined) continue;
    used.add(depth);
    setStyle(paragraph, `outline${depth}`);
  }
  if (used.size === 0) return;
  const known = findAll(styleSheet, 'w:styles')[0];
  const sheet = known ?? makeElement(emptySheet);
  if (!known) DomUtils.appendChild(styleSheet, sheet);
  for (const depth of used)
    DomUtils.appendChild(
      sheet,
      makeElement(
        `<w:style w:type="paragraph" w:styleId="outline${depth}"><w:name w:val="outline ${depth}"/></w:style>`,
      ),
    );
}

const emptySheet = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

function setStyle(paragraph: Element, id: string): void {
  const known = findChild(paragraph, 'w:pPr');
  const properties = known ?? makeElement('<w:pPr><w:keepNext w:val="0"/></w:pPr>');
  if (!known) DomUtils.prependChild(paragraph, properties);
  const style = findChild(properties, 'w:pStyle');
  if (style) style.attribs['w:val'] = id;
  else DomUtils.prependChild(properties, makeElement(`<w:pStyle w:val="${id}"/>`));
}
