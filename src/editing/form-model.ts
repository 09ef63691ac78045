import { z } from 'zod';
import { askedFields } from '../model/asked-fields.ts';
import { collections } from '../model/collections.ts';
import type { Vocabulary } from '../model/fields.ts';
import type { CollectionName } from '../model/names.ts';
import { choicesOf, exampleOfField, shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';
import type { FormField, FormKind } from './form-field.ts';

/** The words that the owner of a site keeps in site.yaml. */
export type SiteWords = Readonly<Partial<Record<Vocabulary, readonly string[]>>>;

/** The questions of a collection's form in the order of its schema. All they say is said there. */
export function describeForm(collection: CollectionName, words: SiteWords): FormField[] {
  const asked = askedFields[collection];
  return describeFields(collections[collection].schema, words).map((field) =>
    field.key === asked ? { ...field, isRequired: true } : field,
  );
}

function describeFields(schema: z.ZodType, words: SiteWords): FormField[] {
  const shape = shapeOf(schema);
  const isPicture = 'file' in shape && 'alt' in shape;
  return Object.entries(shape).map(([key, field]) => {
    const described = describeField(key, field, words);
    return isPicture && key === 'file' ? { ...described, kind: 'picture' } : described;
  });
}

function describeField(key: string, schema: z.ZodType, words: SiteWords): FormField {
  const kind = kindOf(schema);
  const inner = unwrap(schema);
  const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
  const longest = unwrap(element) instanceof z.ZodString ? (unwrap(element) as z.ZodString).maxLength : null;
  const refersTo = noteOf(element).refersTo;
  const choices = listChoices(inner, words);
  return {
    ...{ key, kind, label: titleOfField(schema) ?? key, hint: sayForForm(schema) },
    example: refersTo ? '' : showExample(exampleOfField(schema), choices),
    isRequired: !schema.safeParse(undefined).success,
    ...(schema.safeParse(null).success ? { isNullable: true } : {}),
    ...(longest === null ? {} : { longest }),
    ...(choices.length > 0 ? { choices } : {}),
    ...(refersTo ? { refersTo } : {}),
    ...(kind === 'group' || kind === 'rows' ? { fields: describeFields(element, words) } : {}),
  };
}

/** The sentence of the schema speaks to whoever writes the file; in a form one chooses names, and 是 or 否. One that says no more
 *  than the label is left out. */
function sayForForm(schema: z.ZodType): string {
  const sentence = (schema.description ?? '')
    .replace(/，也就是 content\/\S+ 里的文件名/, '')
    .replace(/^写(?=.*的编号)/, '')
    .replace(/，?写编号(?=，)/, '')
    .replace(/的?(人物)?编号/g, '')
    .replace(/写 true ?/, '选“是”')
    .replace(/写 false ?/, '选“否”');
  return sentence.replace(/。$/, '') === titleOfField(schema) ? '' : sentence;
}

const noteOf = (schema: z.ZodType) =>
  z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema)) ?? {};

function kindOf(schema: z.ZodType): FormKind {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return kindOfList(inner.element as z.ZodType);
  if (inner instanceof z.ZodObject) return 'group';
  if (inner instanceof z.ZodEnum) return 'choice';
  if (inner instanceof z.ZodBoolean) return 'yes';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodStringFormat) return 'address';
  if (!(inner instanceof z.ZodString)) return 'other';
  if (noteOf(inner).refersTo) return 'reference';
  return kindOfText(schema);
}

function kindOfList(element: z.ZodType): FormKind {
  const kind = kindOf(element);
  const lists: Partial<Record<FormKind, FormKind>> = {
    ...{ group: 'rows', reference: 'references', choice: 'choices', line: 'lines', prose: 'paragraphs' },
    ...{ date: 'lines', 'part-date': 'lines' },
  };
  return noteOf(element).vocabulary ? 'choices' : (lists[kind] ?? 'other');
}

/** The schema itself is asked what it takes: a rule that is a function says nothing of itself. */
function kindOfText(schema: z.ZodType): FormKind {
  const takes = (text: string): boolean => schema.safeParse(text).success;
  if (takes('2026-11-21') && !takes('甲')) return takes('2026') ? 'part-date' : 'date';
  return takes('甲\n乙') ? 'prose' : 'line';
}

function listChoices(inner: z.ZodType, words: SiteWords): { value: string; label: string }[] {
  const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
  const { vocabulary } = noteOf(element);
  if (vocabulary === undefined) return choicesOf(inner);
  return (words[vocabulary] ?? []).map((word) => ({ value: word, label: word }));
}

/** Choices are shown by their labels; of an entry an id would say nothing. */
function showExample(example: unknown, choices: readonly { value: string; label: string }[]): string {
  const list: readonly unknown[] = Array.isArray(example) ? example : [example];
  return list
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => choices.find(({ value }) => value === part)?.label ?? String(part))
    .join('、');
}
