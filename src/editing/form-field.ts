import type { CollectionName } from '../model/names.ts';

/** What a form asks with. `other` is what no form can ask; it stays as it stands in the file. */
export type FormKind =
  | 'line'
  | 'prose'
  | 'address'
  | 'number'
  | 'yes'
  | 'date'
  | 'part-date'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'lines'
  | 'paragraphs'
  /** The file of a picture; its description and source are asked beside it. */
  | 'picture'
  | 'group'
  | 'rows'
  | 'other';

/** One question of a form, as the browser gets it. */
export interface FormField {
  key: string;
  label: string;
  /** One sentence. */
  hint: string;
  /** As it would be written; empty where there is none to show. */
  example: string;
  kind: FormKind;
  isRequired: boolean;
  /** Whether `null` is an answer: the source hides the number. */
  isNullable?: true;
  /** The greatest number of signs. */
  longest?: number;
  choices?: readonly { value: string; label: string }[];
  refersTo?: readonly CollectionName[];
  /** The questions of a group, or of each row. */
  fields?: readonly FormField[];
}
