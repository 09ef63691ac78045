import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections, listEndings } from '../../src/model/collections.ts';
import { collectionNames, hasBody, type CollectionName } from '../../src/model/names.ts';
import {
  exampleOfField,
  remarkOfField,
  shapeOf,
  titleOfField,
  unwrap,
} from '../../src/model/schema-shape.ts';
import { siteSchema } from '../../src/model/site.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { compareIds } from '../../src/text/order.ts';
import { projectDir } from '../content/settings.ts';

const littleDir = join(projectDir, 'tests/little-content');
export const samplesDir = join(projectDir, 'docs/editors/samples');

/** The entry of the little site that stands as the model of a collection: the one that fills the most fields. */
function chooseModel(name: CollectionName): { file: string; text: string } {
  const folder = join(littleDir, name);
  const entries = readdirSync(folder)
    .sort(compareIds)
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').trimEnd() }));
  const [first, ...others] = entries;
  if (!first) throw new Error(`tests/little-content/${name} holds no example`);
  return others.reduce(
    (best, entry) => (countFields(entry.text) > countFields(best.text) ? entry : best),
    first,
  );
}

function countFields(text: string): number {
  const fields = splitFrontMatter(text)?.yaml ?? text;
  return fields.match(/^[a-zA-Z]+:/gm)?.length ?? 0;
}

/** One page a collection: a whole file that passes the checks, each field explained above it, and all fields below. */
export function listSamplePages(): { path: string; text: string }[] {
  const pages = collectionNames.map((name) => ({
    path: join(samplesDir, `${name}.md`),
    text: writePage(name),
  }));
  return [...pages, { path: join(samplesDir, 'site.md'), text: writeSitePage() }];
}

function writePage(name: CollectionName): string {
  const { label, about } = collections[name];
  const { file, text: model } = chooseModel(name);
  return [
    `# ${label}的样例`,
    '',
    `${about}放在 \`content/${name}/\`，文件以 ${listEndings(name).join(' 或 ')} 结尾，文件名就是编号。`,
    `新建：\`npm run new -- ${name}\`。`,
    '',
    '## 一个完整的文件',
    '',
    `下面是 \`content/${name}/${file}\`，以“#”开头的行是说明，可以照抄，也可以删掉。`,
    '',
    `~~~~${hasBody(name) ? 'markdown' : 'yaml'}`,
    annotate(collections[name].schema, model),
    '~~~~',
    '',
    '## 全部字段',
    '',
    '| 字段 | 名称 | 必填 | 怎样写 | 例如 |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(shapeOf(collections[name].schema)).map(([key, field]) => describeRow(key, field)),
    '',
  ].join('\n');
}

/** The page of the one file that says whose site it is; its fields have fields of their own. */
function writeSitePage(): string {
  const model = readFileSync(join(littleDir, 'site.yaml'), 'utf8').trimEnd();
  return [
    '# 设置的样例',
    '',
    '网站叫什么、谁办的、首页列什么、有哪些固定的说法，都写在 `content/site.yaml`，别处不用改。写错的地方 `npm run check` 会指出来。',
    '',
    '## 一个完整的文件',
    '',
    '以“#”开头的行是说明，可以照抄，也可以删掉。',
    '',
    '~~~~yaml',
    annotate(siteSchema, model),
    '~~~~',
    '',
    '## 全部字段',
    '',
    '“home 里的 regions”写在 `home:` 的下面，缩进两格；“list 的每一项”前面写“- ”。',
    '',
    '| 字段 | 名称 | 必填 | 怎样写 | 例如 |',
    '| --- | --- | --- | --- | --- |',
    ...listDeepFields(siteSchema).map(([key, field]) => describeRow(key, field)),
    '',
  ].join('\n');
}

/** Fields and the fields inside them, each after the one it belongs to: `stages 里 list 每一项的 name`. */
function listDeepFields(schema: z.ZodType, before = ''): [string, z.ZodType][] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const inner = unwrap(field);
    const [inside, word] =
      inner instanceof z.ZodArray ? [inner.element as z.ZodType, ' 每一项的 '] : [inner, ' 里的 '];
    return [[`${before}${key}`, field], ...listDeepFields(inside, `${before}${key}${word}`)];
  });
}

/** The file with the sentence of the model above each field at the top. */
export function annotate(schema: z.ZodType, text: string): string {
  const fields = new Map(Object.entries(shapeOf(schema)));
  const lines = text.split('\n');
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  return lines
    .flatMap((line, index) => {
      const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
      const field = key === undefined || index >= close ? undefined : fields.get(key);
      return field ? [`# ${remarkOfField(field)}`, line] : [line];
    })
    .join('\n');
}

function describeRow(key: string, field: z.ZodType): string {
  const need = field instanceof z.ZodOptional ? '' : '必填';
  const example = exampleOfField(field);
  const shown = typeof example === 'string' || typeof example === 'number' ? `\`${example}\`` : '';
  return `| \`${key}\` | ${titleOfField(field) ?? ''} | ${need} | ${field.description ?? ''} | ${shown} |`;
}
