import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listDocumentWords, type SearchDocument } from '../../src/search/document.ts';
import { packJson } from './search-folder.ts';

/** Nearly every character gets a chunk of its own: a query loads half the bytes, and finds the same. */
const chunkSize = '1000';
const chunkSetting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** How many pages Pagefind may have waiting. */
const atOnce = 32;

/** Indexes documents as one part of the index, in a Pagefind of its own, and writes `part-<number>/` and the documents into
 *  the folder. They are asked for one after the other: Pagefind works in another process, and while it takes one in, the
 *  next is read. */
export async function writePart(
  folder: string,
  part: number,
  documents: AsyncIterable<SearchDocument>,
): Promise<void> {
  const index = await openIndex();
  const own = new Map<string, SearchDocument>();
  const added: Promise<void>[] = [];
  for await (const document of documents) {
    own.set(document.address, document);
    added.push(add(index, document, own.size));
    if (added.length >= atOnce) await added.shift();
  }
  await Promise.all(added);
  const partDir = join(folder, `part-${part}`);
  throwFirst(await index.writeFiles({ outputPath: partDir }));
  await close();
  await removeUnused(partDir, part);
  await replaceFragments(partDir, join(folder, 'documents'), own);
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Its language is none: our words are single characters, there is nothing to cut or to stem. */
async function openIndex(): Promise<Index> {
  process.env[chunkSetting] = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', writePlayground: false });
  // Pagefind has started and read it; nobody else shall.
  Reflect.deleteProperty(process.env, chunkSetting);
  if (!index) throw new Error(errors.join(' '));
  return index;
}

/** The page as Pagefind reads it. Signs are disguised as ideographs, so no word needs escaping. */
async function add(index: Index, document: SearchDocument, order: number): Promise<void> {
  const words = listDocumentWords(document).join(' ');
  const place = `<i data-pagefind-sort="order[data-v]" data-v="${order}"></i>`;
  const content = `<html><body data-pagefind-body>${place}${words}</body></html>`;
  throwFirst(await index.addHTMLFile({ url: document.address, content }), document.address);
}

function throwFirst({ errors }: { errors: readonly string[] }, where = ''): void {
  if (errors.length > 0) throw new Error(`${where} ${errors.join(' ')}`.trim());
}

/** Ready-made interfaces, the highlighter, and the worker, which would hide a failed request from us. The engine itself lies in
 *  the first part alone. */
async function removeUnused(partDir: string, part: number): Promise<void> {
  const unused =
    part === 0 ? /-ui\.|^pagefind-(?:highlight|worker)\./ : /-ui\.|^wasm\.|^pagefind(?:-\w+)?\.js$/;
  const names = (await readdir(partDir)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(join(partDir, name))));
}

/** Pagefind's fragments hold our disguised words; the browser reads the documents themselves instead, from files named after
 *  Pagefind's number for each. */
async function replaceFragments(
  partDir: string,
  documentsDir: string,
  documents: ReadonlyMap<string, SearchDocument>,
): Promise<void> {
  const from = join(partDir, 'fragment');
  await mkdir(documentsDir, { recursive: true });
  for (const name of await readdir(from)) {
    const packed = gunzipSync(await readFile(join(from, name))).toString('utf8');
    const { url } = JSON.parse(packed.slice(packed.indexOf('{'))) as { url: string };
    const document = documents.get(url);
    if (!document) throw new Error(`no document for ${url}`);
    await writeFile(join(documentsDir, name.replace(/\.pf_fragment$/, '.bin')), packJson(document));
  }
  await rm(from, { recursive: true, force: true });
}
