import { takeBlocks, type FieldBlock } from '../model/field-blocks.ts';
import { parseArticle, parseDirectoryEntry, type ParsedFile } from '../model/parse-file.ts';
import { isFilled, sameData } from './plain-data.ts';
import { writeFieldLines } from './write-field.ts';

/** What the writer of a collection's files has to know of its schema. */
export interface EntryForm {
  /** The fields in the order of the schema. */
  order: readonly string[];
  /** For each yes or no, what is meant where it is not there. */
  absent: Readonly<Record<string, boolean>>;
  /** Fields that are written as null where they are left empty. */
  nullable: readonly string[];
  hasBody: boolean;
}

type Data = Record<string, unknown>;

/** Under this name an entry carries the text it was read from, so that what nobody touched can be written as it was. No schema
 *  has a field of the name, and the writer never writes it. */
export const originKey = 'wenku_origin';

/** An entry's file as the form wants it: its fields, its Markdown as `body`. What is not said is filled in: the form would
 *  otherwise put its own proposals there, and an article that says nothing of being a draft would become one. */
export function readEntry(form: EntryForm, text: string): Data {
  const parsed = parseEntry(form, text);
  if (!parsed?.readable) throw new Error('这个文件读不出来，请先运行 npm run check 看问题在哪一行。');
  const body = form.hasBody ? { body: parsed.body.trim() } : {};
  return { ...form.absent, ...parsed.data, ...body, [originKey]: text };
}

/** The text of an entry's file. Where it was read from a file, only the fields that say something else are written anew; the
 *  others keep their lines, with remarks, quotes and order. Ends in a line break. */
export function writeEntry(form: EntryForm, content: Data): string {
  const { [originKey]: origin, body, ...fields } = content;
  const data = tidy(form, fields);
  const words = typeof body === 'string' ? body.trim() : '';
  const kept = typeof origin === 'string' ? rewrite(form, data, words, origin) : undefined;
  return `${(kept ?? writeWhole(form, data, words)).trimEnd()}\n`;
}

function parseEntry(form: EntryForm, text: string): ParsedFile | undefined {
  return form.hasBody ? parseArticle(text) : parseDirectoryEntry(text);
}

/** Without what is empty, and with null where a schema asks for it. */
function tidy({ order, nullable }: EntryForm, fields: Data): Data {
  const known = order.filter((key) => isFilled(fields[key]) || nullable.includes(key));
  const unknown = Object.keys(fields).filter((key) => !order.includes(key) && isFilled(fields[key]));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, isFilled(fields[key]) ? fields[key] : null]),
  );
}

/** Without what means the same as saying nothing. */
function writeWhole(form: EntryForm, data: Data, body: string): string {
  const lines = Object.keys(data)
    .filter((key) => data[key] !== form.absent[key])
    .flatMap((key) => writeFieldLines(key, data[key]));
  return form.hasBody ? ['---', ...lines, '---', '', body].join('\n') : lines.join('\n');
}

/** Undefined where the old file is written in a way that has no lines for its fields. */
function rewrite(form: EntryForm, data: Data, body: string, origin: string): string | undefined {
  const old = parseEntry(form, origin);
  const blocks = old && takeBlocks(old, origin.split('\n'));
  if (!blocks) return undefined;
  const fields = blocks.fields.flatMap((block) => keepBlock(form, block, old.data, data));
  for (const key of Object.keys(data))
    if (!(key in old.data) && data[key] !== form.absent[key])
      insertBlock(form.order, fields, { key, lines: writeFieldLines(key, data[key]) });
  const head = [...blocks.head, ...fields.flatMap(({ lines }) => lines)];
  if (!form.hasBody || old.body.trim() === body) return [...head, ...blocks.tail].join('\n');
  // What follows the fields up to the fence, then the new text.
  const fence = blocks.tail.findIndex((line) => /^---\s*$/.test(line));
  return [...head, ...blocks.tail.slice(0, fence + 1), '', body].join('\n');
}

/** The field as it was, or with new lines between its remarks and what is put out of use below it, or no longer there. */
function keepBlock({ absent }: EntryForm, block: FieldBlock, old: Data, data: Data): FieldBlock[] {
  const { key, lines } = block;
  if (sameData(old[key], data[key])) return [block];
  const last = lines.findLastIndex((line) => !/^(#.*|\s*)$/.test(line));
  const below = lines.slice(last + 1);
  if (!(key in data) || data[key] === absent[key]) return [{ key, lines: below }];
  const start = lines.findIndex((line) => !line.startsWith('#'));
  return [{ key, lines: [...lines.slice(0, start), ...writeFieldLines(key, data[key]), ...below] }];
}

/** Before the first field that comes later in the schema. */
function insertBlock(order: readonly string[], blocks: FieldBlock[], block: FieldBlock): void {
  const place = order.indexOf(block.key);
  const later = blocks.findIndex(({ key }) => order.indexOf(key) > place);
  blocks.splice(later < 0 ? blocks.length : later, 0, block);
}
