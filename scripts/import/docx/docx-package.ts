import { posix } from 'node:path';
import type { Document } from 'domhandler';
import { canonPrefixes } from './docx-prefixes.ts';
import { findAll, parseXml } from './docx-xml.ts';

/** Where one part points: the picture, page or chart behind an id. */
export interface Relation {
  type: string;
  target: string;
  isExternal: boolean;
}

export type Parts = ReadonlyMap<string, Uint8Array>;

const usualMain = 'word/document.xml';

/** The name of the part that holds the text, as _rels/.rels tells it; Word Online and converters use other names than the usual one. */
export function findMainPart(parts: Parts): string | undefined {
  const relations = readRelations(parts, '');
  const named = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  return [named, usualMain].find((name) => name !== undefined && parts.has(name));
}

/** What a part points at, by id. The paths are those of the zip. */
export function readRelations(parts: Parts, part: string): Map<string, Relation> {
  const { dir, base } = posix.parse(part);
  const bytes = parts.get(posix.join(dir, '_rels', `${base}.rels`));
  return new Map(
    findAll(parseXml(bytes), 'Relationship').map(({ attribs }) => {
      const target = attribs['Target'] ?? '';
      const isExternal = attribs['TargetMode'] === 'External';
      const path = isExternal
        ? target
        : posix.join(target.startsWith('/') ? '' : dir, target).replace(/^\//, '');
      return [attribs['Id'] ?? '', { type: attribs['Type'] ?? '', target: path, isExternal }];
    }),
  );
}

/** One of the parts beside the text (styles, numbering, footnotes …) with its names as Word writes them; empty where there is none. */
export function readPart(parts: Parts, main: string, kind: string): Document {
  const named = [...readRelations(parts, main).values()].find(({ type }) =>
    type.endsWith(`/${kind}`),
  )?.target;
  const name = [named, `word/${kind}.xml`].find((each) => each !== undefined && parts.has(each));
  return readXmlPart(parts, name);
}

export function readXmlPart(parts: Parts, name: string | undefined): Document {
  const document = parseXml(name === undefined ? undefined : parts.get(name));
  canonPrefixes(document);
  return document;
}
