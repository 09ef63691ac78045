import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collections, listEndings } from '../../src/model/collections.ts';
import { collectionNames, isArticleName, type CollectionName } from '../../src/model/names.ts';
import { unwrap } from '../../src/model/schema-shape.ts';
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
  return collectionNames.map((name) => ({ path: join(samplesDir, `${name}.md`), text: writePage(name) }));
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
    `~~~~${isArticleName(name) ? 'markdown' : 'yaml'}`,
    annotate(name, model),
    '~~~~',
    '',
    '## 全部字段',
    '',
    '| 字段 | 名称 | 必填 | 怎样写 | 例如 |',
    '| --- | --- | --- | --- | --- |',
    ...listFields(name).map(([key, field]) => describeRow(key, field)),
    '',
  ].join('\n');
}

/** The file with the sentence of the model above each field at the top. */
export function annotate(name: CollectionName, text: string): string {
  const fields = new Map(listFields(name));
  const lines = text.split('\n');
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  return lines
    .flatMap((line, index) => {
      const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
      const field = key === undefined || index >= close ? undefined : fields.get(key);
      return field ? [`# ${readText(field, 'title')}：${readText(field, 'description')}`, line] : [line];
    })
    .join('\n');
}

function listFields(name: CollectionName): [string, z.ZodType][] {
  const schema = unwrap(collections[name].schema) as z.ZodObject;
  return Object.entries<z.ZodType>(schema.shape);
}

function describeRow(key: string, field: z.ZodType): string {
  const need = field instanceof z.ZodOptional ? '' : '必填';
  const example = readExample(field);
  const shown = typeof example === 'string' || typeof example === 'number' ? `\`${example}\`` : '';
  return `| \`${key}\` | ${readText(field, 'title')} | ${need} | ${readText(field, 'description')} | ${shown} |`;
}

function readText(field: z.ZodType, key: 'title' | 'description'): string {
  return z.globalRegistry.get(field)?.[key] ?? '';
}

function readExample(field: z.ZodType): unknown {
  const examples: unknown = z.globalRegistry.get(field)?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}
