import type { Document } from 'domhandler';
import { readRelations, type Parts } from './docx-package.ts';
import { findAll, writeXml } from './docx-xml.ts';

interface Ready {
  document: Document;
  styles: Document;
  notes: readonly { kind: string; part: Document }[];
}

const documentPart = 'word/document.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A docx as mammoth likes it, whatever the names of the parts were: the text at its usual place, beside it only what is read, and
 *  of the relations only those that lead somewhere. */
export function packParts(
  parts: Parts,
  main: string,
  { document, styles, notes }: Ready,
): Map<string, Uint8Array> {
  const packed = new Map<string, Uint8Array>([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', writeRelations([{ id: 'rId1', type: 'officeDocument', target: `/${documentPart}` }])],
    [documentPart, writeXml(document)],
  ]);
  const relations: { id: string; type: string; target: string; isExternal?: boolean }[] = [];
  for (const [id, { type, target, isExternal }] of readRelations(parts, main)) {
    if (type.endsWith('/hyperlink')) relations.push({ id, type: 'hyperlink', target, isExternal: true });
    if (!type.endsWith('/image') || isExternal || !parts.has(target)) continue;
    relations.push({ id, type: 'image', target: `/${target}` });
    packed.set(target, parts.get(target) ?? new Uint8Array());
  }
  for (const { kind, part } of [{ kind: 'styles', part: styles }, ...notes]) {
    if (findAll(part, `w:${kind}`).length === 0) continue;
    packed.set(`word/${kind}.xml`, writeXml(part));
    relations.push({ id: `own-${kind}`, type: kind, target: `/word/${kind}.xml` });
  }
  const numbering = [...readRelations(parts, main).values()].find(({ type }) => type.endsWith('/numbering'));
  const lists = parts.get(numbering?.target ?? 'word/numbering.xml');
  if (lists) {
    packed.set('word/numbering.xml', lists);
    relations.push({ id: 'own-numbering', type: 'numbering', target: '/word/numbering.xml' });
  }
  packed.set('word/_rels/document.xml.rels', writeRelations(relations));
  return packed;
}

function writeRelations(
  relations: readonly { id: string; type: string; target: string; isExternal?: boolean }[],
): Uint8Array {
  const rows = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${escape(id)}" Type="${office}/${type}" Target="${escape(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const endings = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  bmp: 'bmp',
  svg: 'svg+xml',
  tif: 'tiff',
  tiff: 'tiff',
};
const contentTypes = Buffer.from(
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(endings)
    .flatMap(([ending, type]) =>
      [ending, ending.toUpperCase()].map(
        (each) => `<Default Extension="${each}" ContentType="image/${type}"/>`,
      ),
    )
    .join('')}</Types>`,
);
