import type { RawFile } from '../../src/checks/check.ts';
import type { Entry } from '../../src/library/entry.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { collectionNames, type ArticleName } from '../../src/model/names.ts';
import { parseDirectoryEntry } from '../../src/model/parse-file.ts';
import { findSchemaFaults } from '../../src/model/schema-faults.ts';
import { listContentPaths, readContentFiles } from '../content/content-files.ts';

/** The directories as far as their files are in order: an import need not wait until an error elsewhere is mended. */
export async function openDirectories(contentDir: string): Promise<Library> {
  const files = await readContentFiles(contentDir);
  return createLibrary(files.flatMap((file) => openEntry(file) ?? []));
}

function openEntry({ path, bytes }: RawFile): Entry | undefined {
  const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
  if (!collection || !path.endsWith('.yaml')) return undefined;
  const { data, faults } = parseDirectoryEntry(new TextDecoder('utf-8').decode(bytes));
  if (faults.length > 0 || findSchemaFaults(collection, data).length > 0) return undefined;
  const id = path.slice(collection.length + 1).replace(/\.[^.]*$/, '');
  return { collection, id, file: path, data } as unknown as Entry;
}

/** The ids that a collection has, drafts and all, and whatever case they are written in. */
export async function listTakenIds(contentDir: string, collection: ArticleName): Promise<Set<string>> {
  const paths = await listContentPaths(`${contentDir}/${collection}`);
  return new Set(paths.map((path) => path.replace(/\.[^.]*$/, '').toLowerCase()));
}
