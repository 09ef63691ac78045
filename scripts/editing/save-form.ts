import { readFile } from 'node:fs/promises';
import { CannotEdit } from '../../src/editing/edit-fields.ts';
import { editEntry, type EntryChanges } from '../../src/editing/edit-entry.ts';
import { compareLines } from '../../src/editing/compare-lines.ts';
import { writeEntry } from '../../src/editing/write-entry.ts';
import { listEndings } from '../../src/model/collections.ts';
import { titleOfFile } from '../../src/checks/entry-index.ts';
import { findTangle, maximumBytes } from '../../src/model/limits.ts';
import { hasBody, isCollection } from '../../src/model/names.ts';
import { parseArticle, parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { digestOf, writeKept } from './kept-copies.ts';
import { entryOf, listKeys, openForm, type OpenForm } from './open-form.ts';
import { isEntryId, parseEntryPath, placeInside } from './place-inside.ts';
import { Refused } from './refused.ts';
import type { Workshop } from './workshop.ts';

/** What a form sends. */
export interface SavedForm extends EntryChanges {
  path: string;
  /** Of the bytes from which the form was made. */
  digest: string;
}

/** Writes what was changed in a form into its file and gives the form anew, with what the rules say now. Throws Refused where the file
 *  has changed meanwhile (409, with both versions), is gone (410), or could not be read any more afterwards (422). */
export async function saveForm(shop: Workshop, form: SavedForm): Promise<OpenForm> {
  const { collection, path } = parseEntryPath(form.path);
  const place = await placeInside(shop.contentDir, path);
  const bytes = await readFile(place).catch(() => undefined);
  if (!bytes)
    throw new Refused(410, '这个文件已经不在了：可能被删掉，或者改了名。你写的还在表单里，可以存成新的。', {
      gone: true,
    });
  const text = decode(bytes);
  const edited = editOrRefuse(text, form, collection);
  if (digestOf(bytes) !== form.digest) {
    const disk = openForm(shop, await shop.look(), path);
    throw new Refused(409, '这个文件在你打开以后改过了，没有保存。你写的还在表单里。', {
      disk,
      comparison: compareLines(text, edited),
    });
  }
  refuseUnreadable(edited, collection);
  if (edited !== text) await writeKept(shop, `修改 ${path}`, [{ path, text: edited }]);
  return openForm(shop, await shop.look(), path);
}

/** What a form of a new entry sends. */
export interface CreatedForm {
  collection: string;
  id: string;
  data: Readonly<Record<string, unknown>>;
  body?: string;
}

/** Writes a new entry. Throws Refused where its id is taken or cannot be an address. */
export async function createEntry(
  shop: Workshop,
  { collection, id, data, body = '' }: CreatedForm,
): Promise<OpenForm> {
  if (!isCollection(collection)) throw new Refused(400, '没有这个栏目。');
  if (typeof id !== 'string' || !isEntryId(id))
    throw new Refused(422, '编号只用小写字母、数字和连字符，例如 lv-jinxiang。', { key: 'id' });
  const { content } = await shop.look();
  const taken = content.files
    .flatMap(entryOf)
    .find((entry) => entry.collection === collection && entry.id === id);
  if (taken)
    throw new Refused(409, `编号 ${id} 已经有了：${titleOfFile(taken)}。请换一个，例如 ${id}-2。`, {
      key: 'id',
    });
  const text = writeEntry(collection, data, body, listKeys(collection));
  refuseUnreadable(text, collection);
  const path = `${collection}/${id}${listEndings(collection)[0] ?? ''}`;
  await writeKept(shop, `新建 ${path}`, [{ path, text }], true);
  return openForm(shop, await shop.look(), path);
}

function editOrRefuse(text: string, form: SavedForm, collection: Parameters<typeof listKeys>[0]): string {
  try {
    return editEntry(text, form, listKeys(collection), hasBody(collection));
  } catch (error) {
    if (error instanceof CannotEdit) throw new Refused(422, error.message);
    throw error;
  }
}

/** Nothing is written that could not be opened again. */
function refuseUnreadable(text: string, collection: Parameters<typeof listKeys>[0]): void {
  const bytes = Buffer.from(text);
  const parsed = hasBody(collection) ? parseArticle(text) : parseDirectoryEntry(text);
  if (bytes.length > maximumBytes) throw new Refused(422, '太长了，一个文件最多 1 MB。请分成几篇。');
  if (findTangle(bytes)) throw new Refused(422, '正文里有一行太长，或者符号套得太深，没有保存。请分成几段。');
  if (!parsed || (!parsed.readable && text.trim() !== ''))
    throw new Refused(422, '这样写，文件就读不出来了，没有保存。请检查刚才改的那一项。');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(422, '这个文件不是 UTF-8 编码，表单不能改它。请在 VS Code 里另存为 UTF-8。');
  }
}
