import { join } from 'node:path';
import { z } from 'zod';
import { findFieldLabel } from '../src/checks/field-label.ts';
import { titleOfFile } from '../src/checks/entry-index.ts';
import { isEntryFile, type OpenedEntry } from '../src/model/content-file.ts';
import { collections, listEndings } from '../src/model/collections.ts';
import { collectionNames, hasBody, isArticleName, type CollectionName } from '../src/model/names.ts';
import { findSchema } from '../src/model/schema-shape.ts';
import { idMaxLength, isDeviceName, isId } from '../src/text/ids.ts';
import { compareNames } from '../src/text/order.ts';
import { askCollection, askId, askOne, askSome, askTitle, Cancelled, type Choice } from './desk/ask-entry.ts';
import { writeBlankEntry } from './desk/blank-entry.ts';
import { openContent } from './content/open-content.ts';
import { proposeId, proposePersonId } from '../src/text/proposed-ids.ts';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { readSettings, showFolder } from './content/settings.ts';
import { createFiles } from './content/write-files.ts';
import { makeVisible } from '../src/text/visible.ts';
import { findToday } from './desk/today.ts';

const help = `新建一篇文章，或名录里的一条：问几个问题，写好一份草稿。

用法：
  npm run new                                                   一步一步问
  npm run new -- people --title 吕金香 --region jiangzhou         不问，直接新建
  npm run new -- stories --title 一把扇骨磨三十年 --region jiangzhou --people lv-jinxiang --source jiangzhou-ribao

可以新建：${collectionNames.map((name) => `${name}（${collections[name].label}）`).join('、')}。
选项：--title 标题或名称，--id 编号，--region 地区，--people 人物（可以写几次），--source 来源（可以写几次）。

退出码：0 建好了，1 编号已经有了，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { title: 'text', id: 'text', region: 'text', people: 'texts', source: 'texts' },
  words: 1,
  async run({ options, words }) {
    const asked = parseAsked(options, words[0]);
    const { contentDir } = readSettings();
    const content = await openContent(contentDir);
    const files = content.files.flatMap(({ opened }) => (opened && isEntryFile(opened) ? opened : []));
    const wish = process.stdin.isTTY
      ? await askForRest(asked, files).catch(endCancelled)
      : completeWish(asked);
    if (!wish) return 0;
    return create(contentDir, files, wish);
  },
});

function endCancelled(error: unknown): undefined {
  if (!(error instanceof Cancelled)) throw error;
}

async function create(contentDir: string, files: readonly OpenedEntry[], wish: Wish): Promise<number> {
  const unknown = findUnknown(files, wish);
  if (unknown !== undefined) throw new Misuse(unknown);
  const taken = explainTaken(files, wish.collection, wish.id);
  if (taken !== undefined) return sayAnd(taken, 1);
  try {
    const path = await writeEntry(contentDir, wish);
    return sayAnd(describeNext(path, wish.collection), 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw error;
    return sayAnd(`文件已经有了：${wish.collection}/${wish.id}。请换一个编号。`, 1);
  }
}

function sayAnd(text: string, code: number): number {
  say(text);
  return code;
}

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

interface Given {
  title: string | undefined;
  id: string | undefined;
  region: string | undefined;
  people: string[];
  source: string[];
}

function parseAsked({ title, id, region, people, source }: Given, word: string | undefined): Asked {
  const collection = collectionNames.find((name) => name === word || collections[name].label === word);
  if (word !== undefined && !collection) throw new Misuse(`没有“${word}”这个栏目。`);
  const fault =
    (id === undefined ? undefined : explainId(id)) ??
    (collection && title !== undefined ? explainTitle(collection, title) : undefined);
  if (fault !== undefined) throw new Misuse(fault);
  const some = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined);
  return { collection, title, id, region, people: some(people), sources: some(source) };
}

/** Without a person to ask: what is given, and proposals for the rest. */
function completeWish({ collection, title, id, region, people = [], sources = [] }: Asked): Wish {
  if (!collection) throw new Misuse('请写明栏目，例如 stories。');
  if (title === undefined || title.trim() === '') throw new Misuse('请用 --title 写明标题或名称。');
  const name = id ?? propose(collection, title);
  const fault = explainId(name);
  if (fault !== undefined) throw new Misuse(`${fault}请用 --id 写明编号，例如 lv-jinxiang。`);
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
  return askTitle(
    findFieldLabel(collections[collection].schema, nameKeyOf(collection)),
    longestTitle(collection),
  );
}

function longestTitle(collection: CollectionName): number {
  const schema = findSchema(collections[collection].schema, [nameKeyOf(collection)]);
  return schema instanceof z.ZodString ? (schema.maxLength ?? Infinity) : Infinity;
}

/** What is wrong with a title given on the command line: the same as the check would say of the file. */
function explainTitle(collection: CollectionName, title: string): string | undefined {
  const longest = longestTitle(collection);
  const length = [...title.trim()].length;
  if (length > longest) return `标题或名称太长：写了 ${length} 个字，最多 ${longest} 个。`;
  return makeVisible(title) !== title || /[\n\t]/.test(title)
    ? '标题或名称只写一行，不要带换行、制表符和看不见的控制字符。'
    : undefined;
}

/** What is wrong with an id; undefined where it can be a file name and an address. */
function explainId(id: string): string | undefined {
  if (!isId(id)) return `“${id}”不能当编号：只用小写字母、数字和连字符，不超过 ${idMaxLength} 个字符。`;
  return isDeviceName(id) ? `“${id}”是 Windows 的保留名，不能当编号。` : undefined;
}

function propose(collection: CollectionName, title: string): string {
  return collection === 'people' ? proposePersonId(title) : proposeId(title);
}

function listChoices(files: readonly OpenedEntry[], name: CollectionName): Choice[] {
  return files
    .filter(({ collection }) => collection === name)
    .map((file) => ({ value: file.id, label: makeVisible(`${titleOfFile(file)}（${file.id}）`) }))
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
    ...(isArticleName(collection) ? { date: findToday() } : {}),
    ...(region === undefined ? {} : { region }),
    ...(people.length > 0 ? { people } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  });
  const path = join(contentDir, collection, `${id}${listEndings(collection)[0] ?? ''}`);
  await createFiles([{ path, content: text }]);
  return path;
}

function nameKeyOf(collection: CollectionName): 'title' | 'name' {
  return 'title' in shapeOf(collection) ? 'title' : 'name';
}

function shapeOf(collection: CollectionName): object {
  return collections[collection].schema.shape;
}

function describeNext(path: string, collection: CollectionName): string {
  const shown = showFolder(path);
  return [
    `建好了：${shown}`,
    '',
    '接下来：',
    `  1. 打开这个文件，把空着的字段填上${hasBody(collection) ? '，写正文' : ''}。每个字段上面有一句说明。`,
    `  2. 运行 npm run check -- ${shown}，照着提示改。`,
    hasBody(collection) ? '  3. 写好以后删掉 draft: true 那一行，提交。' : '  3. 没有错误就可以提交。',
  ].join('\n');
}
