import { z } from 'zod';
import { collections } from '../model/collections.ts';
import type { CollectionName } from '../model/names.ts';
import { findNearest } from '../text/ids.ts';
import { findSchema, unwrap } from '../model/schema-shape.ts';

/** The Chinese label of a field at the top of an entry; the key itself where there is no such field. */
export function findFieldLabel(collection: CollectionName, key: string): string {
  const schema = findSchema(collections[collection].schema, [key]);
  return (schema && z.globalRegistry.get(schema)?.title) ?? key;
}

/** The key of the field that bears a label in a collection; undefined where none does. */
export function findFieldKey(collection: CollectionName, label: string): string | undefined {
  const schema = unwrap(collections[collection].schema);
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.keys(schema.shape).find((key) => findFieldLabel(collection, key) === label);
}

/** The field that an unknown key was meant to be: by its Chinese label, or by the nearest spelling. */
export function findMeantKey(
  collection: CollectionName,
  key: string,
  known: readonly string[],
): string | undefined {
  return findFieldKey(collection, key) ?? findNearest(key.normalize('NFKC').toLowerCase(), known);
}
