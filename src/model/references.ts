import { z } from 'zod';
import type { CollectionName } from './names.ts';
import { shapeOf } from './schema-shape.ts';

/** One id in an entry's data that points at another entry. */
export interface Reference {
  /** Where in the data: `['sources', 0, 'source']`. */
  path: readonly (string | number)[];
  id: string;
  /** What the file says in its place: the name of the entry. */
  written?: string;
  /** The collections in which the id may be found, first match wins. */
  to: readonly CollectionName[];
}

/** Every reference in a file's data, found by walking the schema and the data side by side.
 *  Data that does not fit the schema is passed over; the field rules report it. */
export function listReferences(schema: z.ZodType, data: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, data, [], found);
  return found;
}

function walk(
  schema: z.ZodType,
  value: unknown,
  path: readonly (string | number)[],
  found: Reference[],
): void {
  if (value === undefined || value === null) return;
  const { to, inner, fields } = knowSchema(schema);
  if (to && typeof value === 'string') found.push({ path, id: value, to });
  else if (inner && schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => {
      walk(inner, item, [...path, index], found);
    });
  } else if (inner) walk(inner, value, path, found);
  else if (typeof value === 'object')
    for (const [key, child] of fields)
      walk(child, (value as Record<string, unknown>)[key], [...path, key], found);
}

/** What a schema says of references, without what leads to none. */
interface KnownSchema {
  to?: readonly CollectionName[] | undefined;
  /** What is optional, or stands in a list. */
  inner?: z.ZodType | undefined;
  fields: readonly (readonly [key: string, schema: z.ZodType])[];
}

/** Each entry is asked several times in a build, and Zod's registry puts its answer together anew each time. */
const known = new WeakMap<z.ZodType, KnownSchema>();

function knowSchema(schema: z.ZodType): KnownSchema {
  const before = known.get(schema);
  if (before) return before;
  const now: KnownSchema = { to: z.globalRegistry.get(schema)?.refersTo, fields: [] };
  known.set(schema, now);
  const inner =
    schema instanceof z.ZodOptional
      ? (schema.unwrap() as z.ZodType)
      : schema instanceof z.ZodArray
        ? (schema.element as z.ZodType)
        : undefined;
  if (inner && leadsOn(inner)) now.inner = inner;
  if (schema instanceof z.ZodObject)
    now.fields = Object.entries(shapeOf(schema)).filter(([, child]) => leadsOn(child));
  return now;
}

function leadsOn(schema: z.ZodType): boolean {
  const { to, inner, fields } = knowSchema(schema);
  return to !== undefined || inner !== undefined || fields.length > 0;
}
