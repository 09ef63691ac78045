import { z } from 'zod';

/** Walking a schema: what stands where, and what it is called. */

/** What the model notes on a field for the pages and the checks; a JSON Schema knows nothing of it. */
export const ownNotes: readonly string[] = [
  ...['namesRule', 'form', 'labels', 'refersTo', 'place', 'isProse', 'isSearched', 'isInternal', 'formerKey'],
];

/** The label of a field, or undefined where it has none. */
export function titleOfField(schema: z.ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.title;
}

/** What stands above a field in a file: its label and its sentence, 标题：…. */
export function remarkOfField(schema: z.ZodType): string {
  return `${titleOfField(schema) ?? ''}：${schema.description ?? ''}`;
}

/** The first example of a field, or undefined where it has none. */
export function exampleOfField(schema: z.ZodType): unknown {
  const examples: unknown = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** The choices of a field with their Chinese labels, in the order of the schema; none for a field of another kind. A list of
 *  choices gives those of its elements. */
export function choicesOf(schema: z.ZodType | undefined): { value: string; label: string }[] {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodEnum)) return [];
  const labels = z.globalRegistry.get(inner)?.labels;
  return inner.options.map(String).map((value) => ({ value, label: labels?.[value] ?? value }));
}

/** The schema at a path, or undefined where the path leaves the schema. */
export function findSchema(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    const shape = shapeOf(inner);
    // A key may be called constructor or __proto__; only what the schema itself declares is a field.
    const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
    current = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : field;
  }
  return current;
}

/** The schema without what makes it optional, nullable or prepared: what it says of a value. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrap(schema.out as z.ZodType) : schema;
}

/** The fields of an object schema by name; none for any other schema. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}
