import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listDocumentWords, type SearchDocument } from '../../src/search/document.ts';
import { packJson } from './search-folder.ts';

/** Texts by which results can be ordered. They hold letters, digits, hyphens and slashes only. */
export type Sorts = Readonly<Record<'order' | 'date', string>>;

export interface PagefindWriter {
  add(document: SearchDocument, sorts: Sorts): Promise<void>;
  /** Writes the index and beside it each document in a file named after Pagefind's number for it. */
  write(folder: string, documents: ReadonlyMap<string, SearchDocument>): Promise<void>;
}

/** Nearly every character gets a chunk of its own: a query loads half the bytes, and finds the same. */
const chunkSize = '1000';
const chunkSetting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Opens an empty index. Its language is none: our words are single characters, there is nothing to cut or to stem. */
export async function openPagefind(): Promise<PagefindWriter> {
  process.env[chunkSetting] = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', writePlayground: false });
  // Pagefind has started and read it; nobody else shall.
  Reflect.deleteProperty(process.env, chunkSetting);
  if (!index) throw new Error(errors.join(' '));
  return {
    async add(document, sorts) {
      const content = writeRecord(document, sorts);
      const answer = await index.addHTMLFile({ url: document.address, content });
      if (answer.errors.length > 0) throw new Error(`${document.address}: ${answer.errors.join(' ')}`);
    },
    async write(folder, documents) {
      const answer = await index.writeFiles({ outputPath: folder });
      if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
      await close();
      await removeUnused(folder);
      await replaceFragments(folder, documents);
    },
  };
}

/** The page as Pagefind reads it. Signs are disguised as ideographs, so no word needs escaping. */
function writeRecord(document: SearchDocument, sorts: Sorts): string {
  const orders = Object.entries(sorts).map(
    ([key, value]) => `<i data-pagefind-sort="${key}[data-v]" data-v="${value}"></i>`,
  );
  return `<html><body data-pagefind-body>${orders.join('')}${listDocumentWords(document).join(' ')}</body></html>`;
}

/** Ready-made interfaces, the highlighter and the worker, which would hide a failed request from us. */
async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unused = names.filter((name) => /-ui\.|^pagefind-(?:highlight|worker)\./.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

/** Pagefind's fragments hold our disguised words; the browser reads the documents themselves instead. */
async function replaceFragments(
  folder: string,
  documents: ReadonlyMap<string, SearchDocument>,
): Promise<void> {
  const from = join(folder, 'fragment');
  await mkdir(join(folder, 'documents'), { recursive: true });
  const names = await readdir(from).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const packed = gunzipSync(await readFile(join(from, name))).toString('utf8');
      const { url } = JSON.parse(packed.slice(packed.indexOf('{'))) as { url: string };
      const document = documents.get(url);
      if (!document) throw new Error(`no document for ${url}`);
      await writeFile(join(folder, 'documents', name.replace(/\.pf_fragment$/, '.bin')), packJson(document));
    }),
  );
  await rm(from, { recursive: true, force: true });
}
