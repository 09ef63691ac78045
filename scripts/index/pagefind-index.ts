import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listDocumentWords, type SearchDocument } from '../../src/search/index/document.ts';
import { packJson, type SearchFolder } from './search-folder.ts';

/** Nearly every character gets a chunk of its own: a query loads half the bytes, and finds the same. */
const chunkSize = '1000';
const chunkSetting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** How many pages Pagefind may have waiting. */
const atOnce = 32;

/** Indexes documents as one part of the index, in a Pagefind of its own, and writes `part-<number>/` and the documents into
 *  the folder. They are asked for one after the other: Pagefind works in another process, and while it takes one in, the
 *  next is read. */
export async function writePart(
  folder: SearchFolder,
  part: number,
  documents: AsyncIterable<SearchDocument>,
): Promise<void> {
  const index = await openIndex();
  // Packed beside everything else, by threads that have nothing to do.
  const packed = new Map<string, Promise<Buffer>>();
  const added: Promise<void>[] = [];
  for await (const document of documents) {
    packed.set(document.address, packJson(document));
    added.push(add(index, document, packed.size));
    if (added.length >= atOnce) await added.shift();
  }
  await Promise.all(added);
  const { errors, files } = await index.getFiles();
  throwFirst({ errors });
  await close();
  await Promise.all(files.map((file) => writeIndexFile(folder, part, file, packed)));
}

/** Pagefind's fragments hold our disguised words; the browser reads the documents themselves instead, from files named after
 *  Pagefind's number for each. The engine lies in the first part alone. */
async function writeIndexFile(
  folder: SearchFolder,
  part: number,
  { path, content }: IndexFile,
  documents: ReadonlyMap<string, Promise<Buffer>>,
): Promise<void> {
  const number = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
  if (number === undefined) {
    if (isUsed(path, part)) await folder.write(`part-${part}/${path}`, content);
    return;
  }
  const url = urlOf(gunzipSync(content).toString('utf8'));
  const document = await documents.get(url);
  if (!document) throw new Error(`no document for ${url}`);
  await folder.write(`documents/${number}.bin`, document);
}

/** Neither ready-made interfaces nor the highlighter, nor the worker, which would hide a failed request from us. */
function isUsed(path: string, part: number): boolean {
  if (/-ui\.|^pagefind-(?:highlight|worker)\./.test(path)) return false;
  return part === 0 || !/^wasm\.|^pagefind\.js$/.test(path);
}

/** A fragment is JSON behind a signature of its own. */
function urlOf(fragment: string): string {
  return (JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string }).url;
}

type IndexFile = Awaited<ReturnType<Index['getFiles']>>['files'][number];
type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** None: our words are single characters, there is nothing to cut or to stem. */
const language = 'unknown';

async function openIndex(): Promise<Index> {
  process.env[chunkSetting] = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false });
  // Pagefind has started and read it; nobody else shall.
  Reflect.deleteProperty(process.env, chunkSetting);
  if (!index) throw new Error(errors.join(' '));
  return index;
}

/** Not as HTML: reading the page again took Pagefind as long as indexing it. */
async function add(index: Index, document: SearchDocument, order: number): Promise<void> {
  const words = listDocumentWords(document).join(' ');
  const record = { url: document.address, content: words, language, sort: { order: String(order) } };
  throwFirst(await index.addCustomRecord(record), document.address);
}

function throwFirst({ errors }: { errors: readonly string[] }, where = ''): void {
  if (errors.length > 0) throw new Error(`${where} ${errors.join(' ')}`.trim());
}
