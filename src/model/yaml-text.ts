import { stringify } from 'yaml';

/** A text as YAML on one line, within brackets too: quoted only where YAML would read something else; in a list a comma is such
 *  a thing. */
export function writeInlineText(text: string): string {
  return stringify([text], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** A field with its value as lines of YAML in the form in which this house writes them: ids and words in brackets, a few short
 *  values in braces, rows each from a dash on. No line end at the end. */
export function writeYamlField(key: string, value: unknown, indent = ''): string {
  const inline = writeInline(value);
  if (inline !== undefined) return `${indent}${key}: ${inline}`;
  if (typeof value === 'string') return writeLong(key, value, indent);
  return [`${indent}${key}:`, writeYamlBlock(value, `${indent}  `)].join('\n');
}

/** The rows of a list, or the fields of a map, each on lines of its own. */
export function writeYamlBlock(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.map((row: unknown) => writeYamlRow(row, indent)).join('\n');
  return Object.entries(value as object)
    .map(([key, part]: [string, unknown]) => writeYamlField(key, part, indent))
    .join('\n');
}

/** A row of a list from its dash on. */
export function writeYamlRow(row: unknown, indent: string): string {
  if (isRecord(row)) return `${indent}- ${writeYamlBlock(row, `${indent}  `).trimStart()}`;
  const inline = writeInline(row);
  if (inline !== undefined) return `${indent}- ${inline}`;
  return writeLong('-', String(row), indent).replace('-:', '-');
}

/** How many signs values in braces may take on a line. */
const widest = 60;

/** The value on one line; undefined where it needs several. */
export function writeInline(value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes('\n') ? undefined : writeInlineText(value);
  if (Array.isArray(value)) return writeInlineList(value);
  if (!isRecord(value)) return String(value);
  const parts = Object.entries(value).map(([key, part]) => {
    const inline = isRecord(part) || Array.isArray(part) ? undefined : writeInline(part);
    return inline === undefined ? undefined : `${key}: ${inline}`;
  });
  const text = `{ ${parts.join(', ')} }`;
  return parts.includes(undefined) || text.length > widest ? undefined : text;
}

/** Ids and words; sentences stand on lines of their own. */
function writeInlineList(list: readonly unknown[]): string | undefined {
  const parts = list.map((part) => (isRecord(part) || Array.isArray(part) ? undefined : writeInline(part)));
  return parts.some((part) => part === undefined || part.length > widest)
    ? undefined
    : `[${parts.join(', ')}]`;
}

function writeLong(key: string, text: string, indent: string): string {
  return stringify({ [key]: text }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
