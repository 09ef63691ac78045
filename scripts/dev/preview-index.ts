import { findSite } from '../../src/library/find-site.ts';
import type { Entry } from '../../src/library/entry.ts';
import { createLibrary } from '../../src/library/library.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import type { OpenedFile } from '../../src/model/content-file.ts';
import { collectionNames } from '../../src/model/names.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { openListIndex } from '../../src/search/ask/list-index.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { Block } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import type { Content } from '../content/open-content.ts';
import { listPageBlocks } from '../index/page-blocks.ts';
import { buildNames, collectSigns } from '../index/search-names.ts';
import { showDrafts } from './show-drafts.ts';

/** The search over what is on disk: the published one reads finished pages, this one the files themselves, text and front
 *  matter, because nobody has made the pages. */
export async function openPreviewIndex({ files, entries: all }: Content): Promise<IndexReader> {
  const library = createLibrary(showDrafts(all), findSite(files));
  const opened = new Map(files.flatMap(({ path, opened: file }) => (file ? [[path, file]] : [])));
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const documents = await Promise.all(
    entries.map(async (entry) =>
      describeDocument(library, entry, await readBlocks(entry, opened.get(entry.file))),
    ),
  );
  return openListIndex(documents, {
    dates: orderByDate(entries),
    facets: buildFacets(library, entries),
    names: await buildNames(entries, collectSigns(documents)),
    synonyms: library.site.synonyms ?? [],
  });
}

const known = new WeakMap<OpenedFile, Promise<readonly Block[]>>();

/** What can be found of an entry, worked out once for each state of its file. */
function readBlocks(entry: Entry, file: OpenedFile | undefined): Promise<readonly Block[]> {
  if (!file) return Promise.resolve([]);
  const blocks = known.get(file) ?? listBlocks(entry, file.parsed.body);
  known.set(file, blocks);
  return blocks;
}

async function listBlocks({ data }: Entry, body: string): Promise<Block[]> {
  const { html } = await renderMarkdown(body);
  const texts = [...listTexts({ ...data, title: '', name: '' })].map((text) => ({ text }));
  return [...texts, ...listPageBlocks(`<main data-pagefind-body>${html}</main>`)];
}

/** Every value with a Chinese sign in it; ids have none. */
function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) yield value.trim();
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* listTexts(part);
}
