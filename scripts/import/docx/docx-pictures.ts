import type { ChildNode, Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { readRelations, type Parts, type Relation } from './docx-package.ts';
import { findAll, isElement, makeElement } from './docx-xml.ts';

/** Pictures that a browser shows. */
const shown = /\.(?:png|jpe?g|jpe|jfif|gif|webp|bmp|svg|tiff?)$/i;
const vector = /\.(?:emf|wmf|emz|wmz|wdp|hdp)$/i;

/** Takes out pictures that are not in the file or that no browser shows, and says how many. One bad picture never stops a text. */
export function dropLostPictures(document: Document, parts: Parts, main: string): string[] {
  const relations = readRelations(parts, main);
  const lost = { linked: 0, missing: 0, vector: 0, object: 0 };
  for (const object of findAll(document, 'w:object')) {
    lost.object += 1;
    DomUtils.removeElement(object);
  }
  for (const picture of [...findAll(document, 'a:blip'), ...findAll(document, 'v:imagedata')]) {
    const fate = judge(picture, relations, parts);
    if (fate === 'kept') continue;
    lost[fate] += 1;
    removePicture(picture);
  }
  return [
    tell(lost.linked, '张图片只是链接，不在文件里，没有带进来；需要的话请找到原图放进文章'),
    tell(lost.missing, '张图片在文件里找不到了，没有带进来；请对照原件补上'),
    tell(
      lost.vector,
      '张图片是 EMF、WMF 一类的矢量图，网页显示不了，没有带进来；请在 Word 里右键“另存为图片”成 PNG 再放进文章',
    ),
    tell(lost.object, '个嵌入的对象（公式、表格、附件等）没有带进来，请对照原件'),
  ].filter((sentence) => sentence !== '');
}

type Fate = 'kept' | 'linked' | 'missing' | 'vector';

function judge(picture: Element, relations: ReadonlyMap<string, Relation>, parts: Parts): Fate {
  const own = picture.attribs['r:embed'] ?? picture.attribs['r:id'] ?? '';
  const embedded = relations.get(own);
  if (!embedded || embedded.isExternal) {
    const linked = relations.get(picture.attribs['r:link'] ?? own);
    return linked?.isExternal === true ? 'linked' : 'missing';
  }
  if (!parts.has(embedded.target)) return 'missing';
  if (vector.test(embedded.target)) return 'vector';
  return shown.test(embedded.target) ? 'kept' : 'missing';
}

/** The drawing goes where the picture was all of it; of a group only the picture goes. */
function removePicture(picture: Element): void {
  let gone: Element = picture;
  for (let parent = picture.parent; parent && isElement(parent); parent = parent.parent) {
    if (holdsMore(parent, gone)) break;
    gone = parent;
    if (/^w:(?:drawing|pict)$/.test(parent.name)) break;
  }
  DomUtils.removeElement(gone);
}

function holdsMore(parent: Element, gone: Element): boolean {
  const holds = (node: ChildNode): boolean =>
    isElement(node) &&
    node !== gone &&
    (/^(?:a:blip|v:imagedata|w:txbxContent)$/.test(node.name) || node.children.some(holds));
  return parent.children.some(holds);
}

/** mammoth sees a picture only where it is the whole drawing: those of a group, a shape or a canvas get a drawing each. */
export function liftGrouped(document: Document): void {
  for (const picture of findAll(document, 'a:blip').reverse()) {
    const id = picture.attribs['r:embed'];
    const drawing = findDrawing(picture);
    if (id === undefined || !drawing || isWhole(picture)) continue;
    DomUtils.removeElement(picture);
    DomUtils.append(drawing, makeDrawing(id));
  }
}

function makeDrawing(id: string): Element {
  return makeElement(
    `<w:drawing><wp:inline><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
}

function findDrawing(picture: Element): Element | undefined {
  for (let parent = picture.parent; parent && isElement(parent); parent = parent.parent)
    if (parent.name === 'w:drawing') return parent;
  return undefined;
}

function isWhole(picture: Element): boolean {
  const names: string[] = [];
  for (let parent = picture.parent; parent && isElement(parent); parent = parent.parent) {
    if (parent.name === 'w:drawing') break;
    names.push(parent.name);
  }
  return /^pic:blipFill pic:pic a:graphicData a:graphic wp:(?:inline|anchor)$/.test(names.join(' '));
}

function tell(count: number, sentence: string): string {
  return count === 0 ? '' : `有 ${count} ${sentence}`;
}
