import { describeRow, pickRows, type ListQuestion, type SearchedRow } from '../../src/editing/list-rows.ts';
import { suggestNames, type Suggestion } from '../../src/editing/suggest-names.ts';
import { collections } from '../../src/model/collections.ts';
import { collectionNames, isCollection } from '../../src/model/names.ts';
import { proposeId, proposePersonId } from '../../src/text/proposed-ids.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { addPicture } from './add-picture.ts';
import { listCares, listFileFindings } from './check-desk.ts';
import { commitContent, offerCommit } from './commit-content.ts';
import { fixFiles, offerFixes } from './fix-files.ts';
import { importUpload } from './import-upload.ts';
import { findLastDeed, isUntouched, undoLast } from './kept-copies.ts';
import { readLastChanges } from './last-changes.ts';
import { entryOf, openBlank, openForm } from './open-form.ts';
import { parseEntryPath } from './place-inside.ts';
import { Refused, type DeskAnswer } from './refused.ts';
import { createEntry, saveForm } from './save-form.ts';
import type { Seen, Workshop } from './workshop.ts';

/** Everything that the page may ask, by name. What it sends is JSON that the server has taken from its own page; a deed believes
 *  none of the paths in it. */
const tasks = {
  list: async (shop, question: ListQuestion) =>
    pickRows(await listAllRows(shop, await shop.look()), question),
  home: describeHome,
  open: async (shop, { path }: { path: string }) =>
    openForm(shop, await shop.look(), parseEntryPath(path).path),
  blank: async (shop, { collection }: { collection: string }) =>
    openBlank(await shop.look(), getCollection(collection)),
  save: saveForm,
  create: createEntry,
  names: async (shop, { to, typed }: { to: string[]; typed: string }): Promise<Suggestion[]> =>
    suggestNames(listData(await shop.look()), to, typed),
  id: async (shop, { collection, title }: { collection: string; title: string }) =>
    proposeId_(await shop.look(), getCollection(collection), title),
  fixes: async (shop) => offerFixes(await shop.look()),
  fix: async (shop, { files }: { files: { path: string; digest: string }[] }) => fixFiles(shop, files),
  check: async (shop) => {
    const seen = await shop.look();
    return { ...listFileFindings(shop, seen), cares: await listCares(seen) };
  },
  changes: async (shop) => offerCommit(shop, await shop.look()),
  commit: commitContent,
  undo: undoLast,
  import: importUpload,
  picture: addPicture,
} satisfies Record<string, (shop: Workshop, args: never) => unknown>;

export type TaskName = keyof typeof tasks;
export type TaskValue<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;

/** Those that an upload alone may ask for: their arguments name a file of this machine. */
const inner: readonly string[] = ['import', 'picture'];

/** Whether the page itself may ask for it. */
export function isPageTask(name: string): name is TaskName {
  return Object.hasOwn(tasks, name) && !inner.includes(name);
}

/** Does what the page asks and gives the answer; what cannot be done is an answer too, with a sentence. */
export async function runTask(shop: Workshop, name: TaskName, args: unknown): Promise<DeskAnswer> {
  try {
    const run = tasks[name] as (shop: Workshop, args: unknown) => unknown;
    return { status: 200, value: await run(shop, args) };
  } catch (error) {
    if (error instanceof Refused)
      return { status: error.status, value: { sentence: error.message, ...error.more } };
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      return { status: 409, value: { sentence: '同名的文件已经有了，没有动它。请换一个编号。', key: 'id' } };
    const reason = explainFailure(error);
    if (reason === undefined) throw error;
    return { status: 507, value: { sentence: `没有写成：${reason}原来的文件没有动。` } };
  }
}

function getCollection(name: string) {
  if (!isCollection(name)) throw new Refused(400, '没有这个栏目。');
  return name;
}

const listData = ({ content }: Seen) =>
  content.files.flatMap(entryOf).map(({ collection, id, parsed }) => ({ collection, id, data: parsed.data }));

let listed: { seen: Seen; times: string; rows: SearchedRow[] } | undefined;

/** Made anew when a file, a finding or a commit has changed. */
async function listAllRows(shop: Workshop, seen: Seen): Promise<readonly SearchedRow[]> {
  const files = seen.content.files.filter(({ path }) => isCollection(path.split('/')[0] ?? ''));
  const changes = await readLastChanges(
    shop.contentDir,
    files.map(({ path }) => path),
  );
  const times = [...changes.values()].join();
  if (listed?.seen === seen && listed.times === times) return listed.rows;
  const rows = files.flatMap(({ path, text, opened }) => {
    const file = { path, data: opened?.parsed.data ?? {}, text: text?.text ?? '' };
    return describeRow(file, seen.findings.get(path) ?? [], changes.get(path) ?? '') ?? [];
  });
  listed = { seen, times, rows };
  return rows;
}

/** What the frame of the page shows. */
async function describeHome(shop: Workshop): Promise<{
  collections: { name: string; label: string; about: string }[];
  contentDir: string;
  undo?: { title: string; when: string };
}> {
  const last = await findLastDeed(shop);
  const deed = last && (await isUntouched(shop, last)) ? last : undefined;
  return {
    collections: collectionNames.map((name) => ({
      name,
      label: collections[name].label,
      about: collections[name].about,
    })),
    contentDir: shop.contentDir,
    ...(deed
      ? { undo: { title: deed.title, when: new Date(Number(deed.stamp.split('-')[0])).toISOString() } }
      : {}),
  };
}

function proposeId_({ content }: Seen, collection: string, title: string): { id: string } {
  const base = collection === 'people' ? proposePersonId(title) : proposeId(title);
  const taken = new Set(
    content.files
      .flatMap(entryOf)
      .filter((entry) => entry.collection === collection)
      .map(({ id }) => id),
  );
  let id = base;
  for (let number = 2; base !== '' && taken.has(id); number++) id = `${base}-${number}`;
  return { id };
}
