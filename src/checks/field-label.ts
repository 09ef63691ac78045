import { z } from 'zod';
import { findNearest } from '../text/ids.ts';
import { findSchema, shapeOf, unwrap } from '../model/schema-shape.ts';

/** The Chinese label of a field at the top of a file, or of its rows; the key itself where there is no such field. */
export function findFieldLabel(schema: z.ZodType, key: string): string {
  const own = findSchema(fieldsOf(schema), [key]);
  return (own && z.globalRegistry.get(own)?.title) ?? key;
}

/** The key of the field that bears a label in a schema; undefined where none does. */
export function findFieldKey(schema: z.ZodType, label: string): string | undefined {
  return Object.keys(shapeOf(fieldsOf(schema))).find((key) => findFieldLabel(schema, key) === label);
}

/** The field that an unknown key was meant to be: by its Chinese label, by the key it had before, or by the nearest spelling. */
export function findMeantKey(schema: z.ZodType, key: string, known: readonly string[]): string | undefined {
  return findNamedKey(schema, key) ?? findNearest(key.normalize('NFKC').toLowerCase(), known);
}

/** The key of the field that bears a label, or that was called so before. */
export function findNamedKey(schema: z.ZodType, name: string): string | undefined {
  return (
    findFieldKey(schema, name) ??
    Object.entries(shapeOf(fieldsOf(schema))).find(
      ([, field]) => z.globalRegistry.get(field)?.formerKey === name,
    )?.[0]
  );
}

/** What holds the fields: the schema itself or, for a file of rows, one row. */
function fieldsOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
}
