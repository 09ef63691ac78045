import { z } from 'zod';
import { isFullDate, isPartialDate } from '../text/dates.ts';
import { idMaxLength, idPattern } from '../text/ids.ts';
import type { CollectionName } from './names.ts';

declare module 'zod/v4/core' {
  interface GlobalMeta {
    /** The collections in which a reference's id is looked up, first match wins. */
    refersTo?: readonly CollectionName[];
    /** Chinese labels of an enum's values, for pages, facets and docs. */
    labels?: Readonly<Record<string, string>>;
    /** The value is a word of this list of site.yaml. */
    vocabulary?: Vocabulary;
    /** The value is the code of a rule of src/checks that may be skipped. */
    namesRule?: boolean;
    form?: FieldForm;
    place?: FieldPlace;
    isProse?: boolean;
    isSearched?: boolean;
    isInternal?: boolean;
    formerKey?: string;
  }
}

/** Where a page shows a field: in its head; in the record before the text, where readers of official texts look first; in the
 *  panel of facts; or in a section of its own, or nowhere. */
export type FieldPlace = 'head' | 'record' | 'facts' | 'hidden';

/** What a text is, for a form that asks for it: a JSON Schema cannot say it. */
export type FieldForm = 'date' | 'partial-date' | 'prose';

/** The lists of words in site.yaml from which fields take theirs. */
export type Vocabulary = 'stages' | 'spirits';

export interface FieldText {
  /** The label an editor and a reader see. */
  title: string;
  /** One sentence for the editor. */
  description: string;
  examples: readonly unknown[];
  /** Where a page shows it; `facts` where nothing is said. */
  place?: FieldPlace;
  /** Running text of ours, proof-read like the body. What is quoted, named or counted stays as its source has it. */
  isProse?: boolean;
  /** `false` for what says nothing to a searcher, such as the day on which we read a page. */
  isSearched?: boolean;
  /** A note between editors and the checks: not in the open data. */
  isInternal?: boolean;
  /** The key it had in files that were written before; who writes that is told the new one. */
  formerKey?: string;
}

/** Declares a field once: its shape, its Chinese label, one sentence and an example.
 *  The label goes on outermost, because Zod forgets `.meta()` set before `.optional()`. */
export function field<S extends z.ZodType>(schema: S, text: FieldText): S {
  return schema.meta({ ...z.globalRegistry.get(schema), ...text, examples: [...text.examples] });
}

/** The same field, shown in another place by one collection. */
export function placed<S extends z.ZodType>(schema: S, place: FieldPlace): S {
  return schema.meta({ ...z.globalRegistry.get(schema), place });
}

/** One line of text without blanks at its ends, at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\n]*\S)?$/, 'line');
}

/** Several sentences; YAML folds its lines. */
export const prose = z.string().trim().min(1).max(2000).meta({ form: 'prose' });

/** A day that exists, as YYYY-MM-DD. */
export const dateText = z.string().refine(isFullDate, 'date').meta({ form: 'date' });

/** YYYY, YYYY-MM or YYYY-MM-DD: as much as is known. YAML reads a bare year as a number; it is taken as written. */
export const partialDateText = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDate, 'partial-date').meta({ form: 'partial-date' }),
);

/** The id of an entry in one of the named collections. Existence is checked by the rule reference-missing. */
export function refTo(...names: [CollectionName, ...CollectionName[]]) {
  return z.string().max(idMaxLength).regex(idPattern, 'id').meta({ refersTo: names });
}

export function refsTo(...names: [CollectionName, ...CollectionName[]]) {
  return z.array(refTo(...names)).refine((ids) => new Set(ids).size === ids.length, 'repeated');
}

/** A word of a list that the owner of the site keeps in site.yaml. Whether it stands there is checked by the rule
 *  vocabulary-unknown. */
export function wordOf(vocabulary: Vocabulary) {
  return line(12).meta({ vocabulary });
}

/** A choice among fixed values, each with a Chinese label. */
export function choice<const L extends Record<string, string>>(labels: L) {
  const keys = Object.keys(labels) as (keyof L & string)[];
  return z.enum(keys as [keyof L & string, ...(keyof L & string)[]]).meta({ labels });
}

/** A choice among Chinese words that are their own label. */
export function words<const W extends readonly [string, ...string[]]>(...list: W) {
  return z.enum(list);
}
