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
  const to = z.globalRegistry.get(schema)?.refersTo;
  if (to && typeof value === 'string') {
    found.push({ path, id: value, to });
    return;
  }
  if (schema instanceof z.ZodOptional) walk(schema.unwrap() as z.ZodType, value, path, found);
  else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element as z.ZodType;
    value.forEach((item, index) => {
      walk(element, item, [...path, index], found);
    });
  } else if (schema instanceof z.ZodObject && typeof value === 'object') {
    for (const [key, child] of Object.entries(shapeOf(schema))) {
      walk(child, (value as Record<string, unknown>)[key], [...path, key], found);
    }
  }
}
