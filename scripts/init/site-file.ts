import { stringify } from 'yaml';
import { z } from 'zod';
import { exampleOfField, remarkOfField, shapeOf, unwrap } from '../../src/model/schema-shape.ts';
import { siteSchema } from '../../src/model/site.ts';

type Values = Readonly<Record<string, unknown>>;

/** The text of a new site.yaml: every field of the schema with its sentence above it, those without a value as remarks with
 *  their example. */
export function writeSiteFile(values: Values): string {
  const fields = Object.entries(shapeOf(siteSchema)).map(([key, field]) =>
    writeField(key, field, values[key]).join('\n'),
  );
  return `${[head, ...fields].join('\n\n')}\n`;
}

const head = `# 本站的设置。每一项上面是它的说明。行首有“# ”的项可以不写：要用就删掉“# ”，换成自己的内容。`;

function writeField(key: string, field: z.ZodType, value: unknown): string[] {
  const hint = `# ${remarkOfField(field)}`;
  if (value !== undefined) return [hint, ...writeValue(key, field, value)];
  return [hint, ...writeValue(key, field, makeExample(field)).map((text) => `# ${text}`)];
}

function writeValue(key: string, field: z.ZodType, value: unknown): string[] {
  const inner = unwrap(field);
  if (inner instanceof z.ZodObject) return [`${key}:`, ...indent(writeFields(inner, value as Values))];
  if (!Array.isArray(value)) return [`${key}: ${writeInline(value)}`];
  const element = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
  const items = value.flatMap((item: unknown, index) =>
    element instanceof z.ZodObject
      ? writeItem(element, item as Values, index === 0)
      : [`- ${writeInline(item)}`],
  );
  return [`${key}:`, ...indent(items)];
}

function writeFields(schema: z.ZodType, values: Values): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => writeField(key, field, values[key]));
}

/** One of a list; the first explains the fields of all. The remarks above its first field stand above the dash. */
function writeItem(schema: z.ZodType, values: Values, isFirst: boolean): string[] {
  const lines = isFirst
    ? writeFields(schema, values)
    : Object.entries(shapeOf(schema)).flatMap(([key, field]) =>
        values[key] === undefined ? [] : writeValue(key, field, values[key]),
      );
  const start = lines.findIndex((text) => !text.startsWith('#'));
  return lines.map((text, index) => (index < start ? text : `${index === start ? '- ' : '  '}${text}`));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((text) => `  ${text}`);
}

function writeInline(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  }).trimEnd();
}

/** The example of a field; that of a group is made of the examples of its fields. */
function makeExample(field: z.ZodType): unknown {
  const inner = unwrap(field);
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(shapeOf(inner)).map(([key, within]) => [key, makeExample(within)]),
    );
  if (inner instanceof z.ZodArray && unwrap(inner.element as z.ZodType) instanceof z.ZodObject)
    return [makeExample(inner.element as z.ZodType)];
  return exampleOfField(field);
}
