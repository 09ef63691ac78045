import type { Document, Element } from 'domhandler';

/** Names of elements are told apart by namespace, not by the letters in front: a file of another program may say ns0:p for w:p. */

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/wordprocessingGroup$/, 'wpg'],
  [/wordprocessingShape$/, 'wps'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

function findPrefix(uri: string): string | undefined {
  return prefixes.find(([pattern]) => pattern.test(uri))?.[1];
}

/** Gives every element and attribute the prefix that Word uses for its namespace. Files of Word itself are left as they are. */
export function canonPrefixes(document: Document): void {
  for (const child of document.children) if ('attribs' in child) walk(child, new Map());
}

function walk(element: Element, above: ReadonlyMap<string, string>): void {
  let renames = above;
  for (const [name, uri] of Object.entries(element.attribs)) {
    const own = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1];
    const usual = own === undefined ? undefined : findPrefix(uri);
    if (own === undefined || usual === undefined || own === usual) continue;
    renames = new Map([...renames, [own, usual]]);
  }
  if (renames.size > 0) rename(element, renames);
  for (const child of element.children) if ('attribs' in child) walk(child, renames);
}

function rename(element: Element, renames: ReadonlyMap<string, string>): void {
  element.name = renameOne(element.name, renames, true);
  const attribs: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attribs)) {
    const declared = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1];
    const usual = declared === undefined ? undefined : renames.get(declared);
    attribs[usual === undefined ? renameOne(name, renames, false) : `xmlns:${usual}`] = value;
  }
  element.attribs = attribs;
}

function renameOne(name: string, renames: ReadonlyMap<string, string>, isElement: boolean): string {
  const at = name.indexOf(':');
  if (at < 0) {
    const usual = isElement ? renames.get('') : undefined;
    return usual === undefined ? name : `${usual}:${name}`;
  }
  const usual = renames.get(name.slice(0, at));
  return usual === undefined ? name : `${usual}${name.slice(at)}`;
}
