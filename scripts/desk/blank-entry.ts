import { z } from 'zod';
import { askedFields } from '../../src/model/asked-fields.ts';
import { collections } from '../../src/model/collections.ts';
import { hasBody, type CollectionName } from '../../src/model/names.ts';
import { exampleOfField, remarkOfField, unwrap } from '../../src/model/schema-shape.ts';

export type BlankValues = Readonly<Record<string, string | readonly string[]>>;

/** The text of a new entry: every required field in the model's order, filled in where the value is known, with one
 *  sentence and an example above it; then the optional fields, as remarks. */
export function writeBlankEntry(collection: CollectionName, values: BlankValues): string {
  const schema = unwrap(collections[collection].schema) as z.ZodObject;
  const fields = Object.entries<z.ZodType>(schema.shape);
  const isWanted = ([key, field]: [string, z.ZodType]): boolean =>
    !(field instanceof z.ZodOptional) || key in values || askedFields[collection] === key;
  const wanted = fields.filter(isWanted).flatMap(([key, field]) => writeField(key, field, values[key]));
  const others = fields
    .filter((pair) => !isWanted(pair) && pair[0] !== 'draft')
    .flatMap(([key, field]) => [
      `# ${remarkOfField(field)}`,
      `# ${key}: ${writeInline(exampleOfField(field))}`,
    ]);
  const head = [
    ...wanted,
    '',
    '# 下面是可以不写的字段：要用就删掉行首的“# ”，换成自己的内容；不用就和上面的说明一起删掉。',
    '',
    ...others,
  ];
  if (!hasBody(collection)) return `${head.join('\n')}\n`;
  return `---\n${head.join('\n')}\n\n# 写好以后删掉下面这一行，文章才会发布。\ndraft: true\n---\n\n在这里写正文。段落之间空一行；小标题写成“## 小标题”。\n`;
}

function writeField(key: string, field: z.ZodType, value: BlankValues[string] | undefined): string[] {
  const hint = `# ${remarkOfField(field)}`;
  if (key === 'sources') {
    const sources = typeof value === 'object' && value.length > 0 ? value : ['来源的编号'];
    return [
      hint,
      'sources:',
      ...sources.flatMap((source) => [`  - source: ${source}`, '    locator: 在这里写位置']),
    ];
  }
  if (typeof value === 'string') return [hint, `${key}: ${quote(value)}`];
  if (value) return [hint, `${key}: [${value.join(', ')}]`];
  const blank = field instanceof z.ZodNullable ? `${key}: 在这里写数字` : `${key}:`;
  return [`${hint}例如 ${writeInline(exampleOfField(field))}`, blank];
}

/** Single quotes where YAML would read something else than the words. */
function quote(text: string): string {
  const isPlain = /^[\p{L}“《（「]/u.test(text) && !/: | #|:$|^(true|false|null|yes|no)$/iu.test(text);
  return isPlain || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${writeInline(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
