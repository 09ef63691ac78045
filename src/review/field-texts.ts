import { z } from 'zod';
import { findNamedKey } from '../checks/field-label.ts';
import type { OpenedEntry } from '../model/content-file.ts';
import type { CollectionName } from '../model/names.ts';
import { choicesOf, shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';

/** What the entry of one of these collections is called; undefined where there is none. */
export type NameOf = (id: string, to: readonly CollectionName[]) => string | undefined;

/** The fields of a file in words, by their labels, in the order of the schema: ids are the names of what they point at, a list has
 *  a line for each item. The data need not fit the schema: an old version was written for another, a new one may hold an error. */
export function describeFields(name: NameOf, { schema, parsed }: OpenedEntry): Map<string, string[]> {
  const shape = shapeOf(schema);
  const data = parsed.data as Readonly<Record<string, unknown>>;
  const known = Object.entries(shape).filter(([key]) => Object.hasOwn(data, key));
  const former = Object.keys(data)
    .filter((key) => !Object.hasOwn(shape, key))
    .map((key) => [key, shape[findNamedKey(schema, key) ?? '']] as const);
  return new Map(
    [...known, ...former].map(([key, field]) => [
      titleOfField(field) ?? key,
      listLines(name, field ?? z.unknown(), data[key]),
    ]),
  );
}

function listLines(name: NameOf, schema: z.ZodType, value: unknown): string[] {
  if (!Array.isArray(value)) return [describeValue(name, schema, value)];
  const inner = unwrap(schema);
  const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : z.unknown();
  return value.map((item) => describeValue(name, element, item));
}

function describeValue(name: NameOf, schema: z.ZodType, value: unknown): string {
  const inner = unwrap(schema);
  if (value === null || value === undefined) return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return listLines(name, inner, value).join('、');
  if (typeof value === 'object') return describeParts(name, inner, value as Record<string, unknown>);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '（看不懂的值）';
  const to = z.globalRegistry.get(inner)?.refersTo;
  const named = to && name(text, to);
  return named ?? choicesOf(inner).find((choice) => choice.value === text)?.label ?? text;
}

/** 称号：全国劳动模范；年份：2021. */
function describeParts(name: NameOf, schema: z.ZodType, value: Readonly<Record<string, unknown>>): string {
  const shape = shapeOf(schema);
  return Object.entries(value)
    .map(([key, part]) => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return `${titleOfField(field) ?? key}：${describeValue(name, field ?? z.unknown(), part)}`;
    })
    .join('；');
}
