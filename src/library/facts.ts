import { z } from 'zod';
import { collections } from '../model/collections.ts';
import { shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';
import { formatDate, isPartialDate } from '../text/dates.ts';
import { addressOf, titleOf, type Entry } from './entry.ts';
import type { Library } from './library.ts';

/** A value of a facts panel; with an address below the base path where it is an entry of ours. */
export interface FactItem {
  text: string;
  address?: string;
  /** Words that this entry alone says, not the name of another entry nor one of a few choices: they are searched. */
  isOwn?: boolean;
}

export interface Fact {
  key: string;
  label: string;
  /** In the record before an article's text, or in the panel beside it. */
  place: 'record' | 'facts';
  items: FactItem[];
}

/** One row for each field that has a value and a place in the record or among the facts, in the schema's order, labelled by
 *  the schema. */
export function listFacts(library: Library, entry: Entry): Fact[] {
  return Object.entries(shapeOf(collections[entry.collection].schema)).flatMap(([key, field]) => {
    const { place = 'facts', isSearched = true } = z.globalRegistry.get(field) ?? {};
    const value = (entry.data as Record<string, unknown>)[key];
    if (value === undefined || place === 'head' || place === 'hidden') return [];
    const items = describeValue(library, field, value);
    if (!isSearched) for (const item of items) item.isOwn = false;
    return items.length === 0 ? [] : [{ key, label: titleOfField(field) ?? key, place, items }];
  });
}

function describeValue(library: Library, field: z.ZodType, value: unknown): FactItem[] {
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item) => describeValue(library, inner.element as z.ZodType, item));
  }
  const meta = z.globalRegistry.get(inner);
  if (meta?.refersTo && typeof value === 'string') return describeReference(library, value, meta.refersTo);
  if (typeof value === 'string') return [describeText(inner, value)];
  return typeof value === 'number' ? [{ text: String(value) }] : [];
}

function describeText(field: z.ZodType, value: string): FactItem {
  const { labels, vocabulary } = z.globalRegistry.get(field) ?? {};
  // A word of a fixed list says nothing of the entry's own that a search should find.
  const isFixed = field instanceof z.ZodEnum || vocabulary !== undefined;
  if (isFixed || labels?.[value] !== undefined) return { text: labels?.[value] ?? value };
  return { text: isPartialDate(value) ? formatDate(value) : value, isOwn: true };
}

function describeReference(
  library: Library,
  id: string,
  to: NonNullable<z.core.GlobalMeta['refersTo']>,
): FactItem[] {
  const target = library.resolve({ id, to });
  return target ? [{ text: titleOf(target), address: addressOf(target) }] : [];
}
