import { z } from 'zod';
import { collections } from '../model/collections.ts';
import { hasBody, type CollectionName } from '../model/names.ts';
import { shapeOf, unwrap } from '../model/schema-shape.ts';
import { valueWhenAbsent } from './cms-fields.ts';
import type { EntryForm } from './entry-text.ts';

/** What the writer in the browser is told of a collection, instead of its whole schema. */
export function describeForm(name: CollectionName): EntryForm {
  const shape = Object.entries(shapeOf(collections[name].schema));
  const isYesOrNo = ([, field]: (typeof shape)[number]): boolean => unwrap(field) instanceof z.ZodBoolean;
  return {
    order: shape.map(([key]) => key),
    absent: Object.fromEntries(shape.filter(isYesOrNo).map(([key]) => [key, valueWhenAbsent(key)])),
    nullable: shape.filter(([, field]) => field instanceof z.ZodNullable).map(([key]) => key),
    hasBody: hasBody(name),
  };
}
