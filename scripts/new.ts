import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findFieldLabel } from '../src/checks/field-label.ts';
import { titleOfFile } from '../src/checks/entry-index.ts';
import { isEntryFile, type OpenedEntry } from '../src/model/content-file.ts';
import { collections, listEndings } from '../src/model/collections.ts';
import { collectionNames, isArticleName, type CollectionName } from '../src/model/names.ts';
import { findSchema } from '../src/model/schema-shape.ts';
import { isId } from '../src/text/ids.ts';
import { proposeId, proposePersonId } from '../src/text/proposed-ids.ts';
import { compareNames } from '../src/text/order.ts';
import { askCollection, askId, askOne, askSome, askTitle, Cancelled, type Choice } from './desk/ask-entry.ts';
import { writeBlankEntry } from './desk/blank-entry.ts';
import { openContent } from './content/open-content.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `新建一篇文章，或名录里的一条：问几个问题，写好一份草稿。

用法：
  npm run new                                                   一步一步问
  npm run new -- people --title 杨金龙 --region hangzhou         不问，直接新建
  npm run new -- stories --title 漆面上的十微米 --region hangzhou --people yang-jinlong --source zjol-20150818

可以新建：${collectionNames.map((name) => `${name}（${collections[name].label}）`).join('、')}。
选项：--title 标题或名称，--id 编号，--region 地区，--people 人物（可以写几次），--source 来源（可以写几次）。

退出码：0 建好了，1 编号已经有了，2 命令写错了。`;

interface Wish {
  collection: CollectionName;
  title: string;
  id: string;
  region?: string;
  people: string[];
  sources: string[];
}

interface Asked {
  collection: CollectionName | undefined;
  title: string | undefined;
  id: string | undefined;
  region: string | undefined;
  people: string[] | undefined;
  sources: string[] | undefined;
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Cancelled) return 0;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return say(`文件已经有了：${shorten(path ?? '')}。请换一个编号。`, 1);
  throw error;
});

async function main(): Promise<number> {
  const asked = readArguments();
  if ('stop' in asked) return say(asked.stop, asked.code);
  const { contentDir } = readSettings();
  const content = await openContent(contentDir);
  const files = content.files.flatMap(({ opened }) => (opened && isEntryFile(opened) ? opened : []));
  const wish = process.stdin.isTTY ? await askForRest(asked, files) : completeWish(asked);
  if (typeof wish === 'string') return say(`${wish}\n\n${help}`, 2);
  const taken = explainTaken(files, wish.collection, wish.id);
  if (taken) return say(taken, 1);
  const unknown = findUnknown(files, wish);
  if (unknown) return say(unknown, 2);
  const path = await writeEntry(contentDir, wish);
  return say(describeNext(path, wish.collection), 0);
}

interface Stop {
  stop: string;
  code: number;
}

function readArguments(): Asked | Stop {
  const refuse = (reason: string): Stop => ({ stop: `${reason}\n\n${help}`, code: 2 });
  const many = { type: 'string' as const, multiple: true as const };
  const one = { type: 'string' as const };
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean' }, title: one, id: one, region: one, people: many, source: many },
      allowPositionals: true,
    });
    if (values.help === true) return { stop: help, code: 0 };
    const collection = collectionNames.find(
      (name) => name === positionals[0] || collections[name].label === positionals[0],
    );
    if (positionals.length > 0 && !collection) return refuse(`没有“${String(positionals[0])}”这个栏目。`);
    const { title, id, region, people, source: sources } = values;
    if (id !== undefined && !isId(id)) return refuse(`“${id}”不能当编号：只用小写字母、数字和连字符。`);
    return { collection, title, id, region, people, sources };
  } catch {
    return refuse('看不懂命令里的参数。');
  }
}

/** Without a person to ask: what is given, and proposals for the rest. */
function completeWish({ collection, title, id, region, people = [], sources = [] }: Asked): Wish | string {
  if (!collection) return '请写明栏目，例如 stories。';
  if (title === undefined || title.trim() === '') return '请用 --title 写明标题或名称。';
  const name = id ?? propose(collection, title);
  if (!isId(name)) return '拼不出编号，请用 --id 写明。';
  return {
    collection,
    title: title.trim(),
    id: name,
    people,
    sources,
    ...(region === undefined ? {} : { region }),
  };
}

async function askForRest(asked: Asked, files: readonly OpenedEntry[]): Promise<Wish> {
  const collection = asked.collection ?? (await askCollection());
  const title = asked.title ?? (await askForTitle(collection));
  const id =
    asked.id ?? (await askId(propose(collection, title), (typed) => explainTaken(files, collection, typed)));
  const list = (name: CollectionName): Choice[] => listChoices(files, name);
  const hasField = (key: string): boolean => key in shapeOf(collection);
  const region =
    asked.region ?? (hasField('region') ? await askOne('哪个地区？', list('regions')) : undefined);
  const people =
    asked.people ?? (isArticleName(collection) ? await askSome('写到哪些人物？', list('people')) : []);
  const sources =
    asked.sources ?? (hasField('sources') ? await askSome('事实从哪些来源来？', list('sources')) : []);
  return { collection, title, id, people, sources, ...(region === undefined ? {} : { region }) };
}

async function askForTitle(collection: CollectionName): Promise<string> {
  const key = nameKeyOf(collection);
  const schema = findSchema(collections[collection].schema, [key]);
  const longest = schema instanceof z.ZodString ? (schema.maxLength ?? Infinity) : Infinity;
  return askTitle(findFieldLabel(collections[collection].schema, key), longest);
}

function propose(collection: CollectionName, title: string): string {
  return collection === 'people' ? proposePersonId(title) : proposeId(title);
}

function listChoices(files: readonly OpenedEntry[], name: CollectionName): Choice[] {
  return files
    .filter(({ collection }) => collection === name)
    .map((file) => ({ value: file.id, label: `${titleOfFile(file)}（${file.id}）` }))
    .sort((left, right) => compareNames(left.label, right.label));
}

function explainTaken(
  files: readonly OpenedEntry[],
  collection: CollectionName,
  id: string,
): string | undefined {
  const taken = files.find((file) => file.collection === collection && file.id === id);
  return taken && `编号 ${id} 已经有了：${taken.path}（${titleOfFile(taken)}）。请换一个，例如 ${id}-2。`;
}

function findUnknown(files: readonly OpenedEntry[], { region, people, sources }: Wish): string | undefined {
  const has = (collection: CollectionName, id: string): boolean =>
    files.some((file) => file.collection === collection && file.id === id);
  if (region !== undefined && !has('regions', region)) return `没有 ${region} 这个地区。`;
  const person = people.find((id) => !has('people', id));
  if (person !== undefined) return `没有 ${person} 这个人物；先运行 npm run new -- people。`;
  const source = sources.find((id) => !has('sources', id));
  return source === undefined ? undefined : `没有 ${source} 这个来源；先运行 npm run new -- sources。`;
}

async function writeEntry(contentDir: string, wish: Wish): Promise<string> {
  const { collection, title, id, region, people, sources } = wish;
  const text = writeBlankEntry(collection, {
    [nameKeyOf(collection)]: title,
    ...(isArticleName(collection) ? { date: readToday() } : {}),
    ...(region === undefined ? {} : { region }),
    ...(people.length > 0 ? { people } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  });
  const path = join(contentDir, collection, `${id}${listEndings(collection)[0] ?? ''}`);
  await mkdir(join(contentDir, collection), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  return path;
}

function nameKeyOf(collection: CollectionName): 'title' | 'name' {
  return 'title' in shapeOf(collection) ? 'title' : 'name';
}

function shapeOf(collection: CollectionName): object {
  return collections[collection].schema.shape;
}

/** The day on the editor's calendar, not in Greenwich. */
function readToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

function shorten(path: string): string {
  return relative(projectDir, path).replaceAll('\\', '/');
}

function describeNext(path: string, collection: CollectionName): string {
  const shown = shorten(path);
  return [
    `建好了：${shown}`,
    '',
    '接下来：',
    `  1. 打开这个文件，把空着的字段填上${isArticleName(collection) ? '，写正文' : ''}。每个字段上面有一句说明。`,
    `  2. 运行 npm run check -- ${shown}，照着提示改。`,
    isArticleName(collection) ? '  3. 写好以后删掉 draft: true 那一行，提交。' : '  3. 没有错误就可以提交。',
  ].join('\n');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
