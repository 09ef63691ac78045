import { z } from 'zod';
import { line, type FieldForm } from '../model/fields.ts';
import type { CollectionName } from '../model/names.ts';
import { choicesOf, exampleOfField, shapeOf, titleOfField, unwrap } from '../model/schema-shape.ts';

/** One field as Sveltia CMS has it declared; the names of the options are its own. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  fields?: CmsField[];
  [option: string]: unknown;
}

/** What a field may be chosen from, besides what its schema says. */
export interface CmsChoices {
  /** The fields by which people know an entry, its title or name first. */
  shownBy(collection: CollectionName): readonly string[];
  /** The words of a list in site.yaml. */
  words(vocabulary: string): readonly string[];
  /** The entries of several collections, where one field refers to any of them. */
  entries(collections: readonly CollectionName[]): readonly CmsOption[];
}

export interface CmsOption {
  value: string;
  label: string;
}

/** The fields of a schema in its order, which is the order in which they are written. */
export function describeFields(schema: z.ZodType, choices: CmsChoices): CmsField[] {
  return Object.entries(shapeOf(schema)).map(([name, field]) => describeField(name, field, choices));
}

function describeField(name: string, field: z.ZodType, choices: CmsChoices): CmsField {
  const inner = unwrap(field);
  const widget = describeWidget(inner, choices, name);
  const hint = writeHint(field, String(widget['widget']));
  return {
    ...{ name, label: titleOfField(field) ?? name, widget: 'string', required: isRequired(field) },
    ...(hint === '' ? {} : { hint }),
    ...widget,
  };
}

/** A number that may be null is written as null where the form is left empty. */
function isRequired(field: z.ZodType): boolean {
  return !(field instanceof z.ZodOptional) && !(field instanceof z.ZodNullable);
}

/** The sentence of a field, in the words of a form: one chooses by name, and a yes or no is a switch. An example shows how
 *  something is written. */
function writeHint(field: z.ZodType, widget: string): string {
  const example = exampleOfField(field);
  const isText = typeof example === 'string' || typeof example === 'number';
  const isWritten = ['string', 'text', 'number', 'datetime'].includes(widget);
  const isChosen = widget === 'relation' || widget === 'select';
  const said = (field.description ?? '').replace(/写 true ?/, '打开').replace(/写 false ?/, '关上');
  const text = isChosen ? said.replace(/，也就是[^。，]*文件名/, '').replace('的编号', '') : said;
  const hint = [
    text,
    widget === 'relation' ? '这里按名称选。' : '',
    isWritten && isText ? `例如：${example}` : '',
  ].join('');
  // An asterisk or an underscore would be read as Markdown.
  return hint.replaceAll(/[*_]/g, '\\$&');
}

type Options = Record<string, unknown>;

function describeWidget(inner: z.ZodType, choices: CmsChoices, name: string): Options {
  const notes = z.globalRegistry.get(inner) ?? {};
  if (notes.refersTo?.length === 1) return describeRelation(notes.refersTo[0], choices);
  // Sveltia relates a field to one collection; where it may be one of several, the published entries are offered. What has
  // nothing to offer yet is written, because an empty list of choices is none for Sveltia.
  const offered = notes.refersTo ? choices.entries(notes.refersTo) : listWords(notes.vocabulary, choices);
  if (offered.length > 0) return { widget: 'select', options: offered };
  if (inner instanceof z.ZodEnum)
    return { widget: 'select', options: choicesOf(inner).map(({ value, label }) => ({ label, value })) };
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean', default: valueWhenNew(name) };
  if (inner instanceof z.ZodArray) return describeList(inner, choices, name);
  if (inner instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: describeFields(inner, choices) };
  if (inner instanceof z.ZodNumber) return describeNumber(inner);
  return describeText(inner, notes.form);
}

/** What an entry that does not name a yes or no means by it; pages ask `listed !== false`. */
export function valueWhenAbsent(name: string): boolean {
  return name === 'listed';
}

/** A new entry is a draft until somebody says otherwise. */
function valueWhenNew(name: string): boolean {
  return name === 'draft' || valueWhenAbsent(name);
}

function listWords(vocabulary: string | undefined, choices: CmsChoices): readonly string[] {
  return vocabulary === undefined ? [] : choices.words(vocabulary);
}

function describeRelation(collection: CollectionName | undefined, choices: CmsChoices): Options {
  if (collection === undefined) return { widget: 'string' };
  const shown = choices.shownBy(collection);
  return {
    ...{ widget: 'relation', collection, value_field: '{{slug}}', dropdown_threshold: 0 },
    display_fields: shown,
    search_fields: [...shown, '{{slug}}'],
  };
}

function describeList(list: z.ZodArray, choices: CmsChoices, name: string): Options {
  const element = unwrap(list.element as z.ZodType);
  const { minItems, maxItems } = describeJson(list);
  const bounds = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
  if (element instanceof z.ZodObject)
    return { widget: 'list', collapsed: 'auto', ...bounds, fields: describeFields(element, choices) };
  const one = describeWidget(element, choices, name);
  if (one['widget'] === 'relation' || one['widget'] === 'select')
    return { ...one, multiple: true, ...bounds };
  return { widget: 'list', ...bounds, field: { name: 'item', label: '一项', required: true, ...one } };
}

function describeNumber(inner: z.ZodNumber): Options {
  const { type, minimum, maximum } = describeJson(inner);
  const isWhole = type === 'integer';
  return {
    ...{ widget: 'number', value_type: isWhole ? 'int' : 'float' },
    ...(isBound(minimum) ? { min: minimum } : {}),
    ...(isBound(maximum) ? { max: maximum } : {}),
  };
}

/** Zod tells the greatest whole number that there is; a form need not. */
function isBound(value: number | undefined): boolean {
  return value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

/** One line of so many characters gets a larger box. */
const longLine = 120;

function describeText(inner: z.ZodType, form: FieldForm | undefined): Options {
  if (form === 'date')
    return {
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
    };
  if (form === 'partial-date')
    return {
      widget: 'string',
      pattern: [String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`, '写成 2026、2026-11 或 2026-11-21。'],
    };
  const json = describeJson(inner);
  const pattern = findPattern(json);
  const limits = json.maxLength === undefined ? {} : { maxlength: json.maxLength };
  if (form === 'prose') return { widget: 'text', ...limits };
  if (json.format === 'uri') return { widget: 'string', pattern: ['^https?://', '从 https:// 写起。'] };
  if (pattern !== undefined) return { widget: 'string', ...limits, pattern: [pattern, '请照例子的写法。'] };
  const isLong = (json.maxLength ?? 0) >= longLine;
  return isLong
    ? { widget: 'text', ...limits, pattern: [String.raw`^[^\n]*$`, '写成一行。'] }
    : { widget: 'string', ...limits };
}

interface Json {
  type?: string;
  pattern?: string;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  allOf?: Json[];
}

function describeJson(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
}

const linePattern = describeJson(line(1)).pattern;

/** The form that a text has to have beyond being one line: Sveltia takes the blanks at its ends away itself. */
function findPattern({ pattern, allOf = [] }: Json): string | undefined {
  return [pattern, ...allOf.map((part) => part.pattern)].find(
    (found) => found !== undefined && found !== linePattern,
  );
}
