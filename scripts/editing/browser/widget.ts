import type { FormField } from '../../../src/editing/form-field.ts';
import type { Suggestion } from '../../../src/editing/suggest-names.ts';

/** What asks for one value. */
export interface Widget {
  /** What is shown below the label. */
  element: HTMLElement;
  /** What the label belongs to; a group of its own has none. */
  input?: HTMLElement;
  /** The value as the file would hold it; undefined where nothing is written. */
  read(): unknown;
}

/** What widgets need to know of the entry. */
export interface FormContext {
  /** The entries that it refers to, by what stands in the file. */
  names: Readonly<Record<string, Suggestion>>;
  /** Marks of the text that may be wanted there: a picture that was dropped. */
  isMdx: boolean;
}

/** How a kind of field is asked. */
export type MakeWidget = (field: FormField, value: unknown, context: FormContext) => Widget;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
