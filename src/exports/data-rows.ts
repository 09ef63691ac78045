import { z } from 'zod';
import { addressOf, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import type { CollectionName } from '../model/names.ts';
import { ownNotes, shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';
import type { ExportSite } from './export.ts';

/** The rows of open data: every published entry with its id, its full address and the fields of its content file, but for the notes
 *  between editors and the checks. JSON, JSON Lines and the tables are all written from here. */

export type DataRow = { id: string } & Record<string, unknown>;

/** Under which key a row has the address of its page: `url`, but `page` where the entries have a `url` of their own. */
function pageKey(name: CollectionName): 'url' | 'page' {
  return Object.hasOwn(publicFields(name), 'url') ? 'page' : 'url';
}

export function listRows(
  library: Library,
  name: CollectionName,
  { url }: Pick<ExportSite, 'url'>,
): DataRow[] {
  const [fields, page] = [publicFields(name), pageKey(name)];
  return library
    .list(name)
    .map((entry) => ({ id: entry.id, [page]: url(addressOf(entry)), ...pickFields(entry, fields) }));
}

function pickFields({ data }: Entry, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key)));
}

/** The fields of a collection that are published, in the order of its schema. */
export function publicFields(name: CollectionName): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shapeOf(collections[name].schema)).filter(
      ([, field]) => z.globalRegistry.get(field)?.isInternal !== true,
    ),
  );
}

/** A column of a table: its Chinese heading, the key in JSON, and what it holds. */
export interface Column {
  key: string;
  label: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description: string;
}

export function listColumns(name: CollectionName): Column[] {
  const columns: Column[] = [
    { key: 'id', label: '编号', type: 'string', description: '在本栏目里唯一，永不改变。' },
    { key: pageKey(name), label: '本站网址', type: 'string', description: '条目在本站的网页。' },
    ...Object.entries(publicFields(name)).map(([key, field]): Column => {
      const { description = '' } = z.globalRegistry.get(field) ?? {};
      return { key, label: titleOfField(field) ?? key, type: typeOf(field), description };
    }),
  ];
  // Two fields may have one label; a table's columns may not.
  const labels = columns.map(({ label }) => label);
  const isRepeated = (label: string): boolean => labels.indexOf(label) !== labels.lastIndexOf(label);
  return columns.map((column) =>
    isRepeated(column.label) ? { ...column, label: `${column.label}（${column.key}）` } : column,
  );
}

/** What a cell of the column holds. A number that may be hidden is written as words then, so that its column is one of text. */
function typeOf(field: z.ZodType): Column['type'] {
  const inner = unwrap(field);
  const mayBeHidden = field.safeParse(null).success;
  if (inner instanceof z.ZodBoolean) return 'boolean';
  if (!(inner instanceof z.ZodNumber) || mayBeHidden) return 'string';
  return inner.format?.includes('int') === true ? 'integer' : 'number';
}

/** A value as a cell: a list of words is joined by ；, what has parts of its own is written as JSON. */
export function writeCell(value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value;
  const isPlain =
    Array.isArray(value) && value.every((part) => typeof part !== 'object' && !/；/.test(String(part)));
  return isPlain ? value.join('；') : JSON.stringify(value);
}

/** What a row of open data may hold, as JSON Schema (2020-12). */
export function describeRows(name: CollectionName, { url }: Pick<ExportSite, 'url'>): object {
  const { label, about, schema } = collections[name];
  const described = z.toJSONSchema(schema, {
    ...{ target: 'draft-2020-12', io: 'output', unrepresentable: 'any', reused: 'inline' },
    override({ jsonSchema }) {
      for (const key of [...ownNotes, 'vocabulary']) Reflect.deleteProperty(jsonSchema, key);
    },
  }) as { properties?: Record<string, unknown>; required?: string[] };
  const fields = publicFields(name);
  const page = pageKey(name);
  const properties = Object.fromEntries(
    Object.entries(described.properties ?? {}).filter(([key]) => Object.hasOwn(fields, key)),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url(`/data/schemas/${name}.json`),
    ...{ title: label, description: about, type: 'object', additionalProperties: false },
    properties: {
      id: { type: 'string', title: '编号', description: '在本栏目里唯一，永不改变。' },
      [page]: { type: 'string', format: 'uri', title: '本站网址', description: '条目在本站的网页。' },
      ...properties,
    },
    required: ['id', page, ...(described.required ?? []).filter((key) => Object.hasOwn(fields, key))],
  };
}
