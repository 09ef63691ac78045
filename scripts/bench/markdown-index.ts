import { hash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { collectionNames } from '../../src/model/names.ts';
import { buildFacets } from '../../src/search/index/build-facets.ts';
import { describeDocument } from '../../src/search/index/describe.ts';
import type { Block, SearchDocument } from '../../src/search/index/document.ts';
import { orderByDate, orderEntries } from '../../src/search/index/order-keys.ts';
import { writeNumber } from '../../src/search/index/pagefind-format.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { listPageBlocks } from '../index/page-blocks.ts';
import { buildNames, collectSigns } from '../index/search-names.ts';
import { packJson, SearchFolder } from '../index/search-folder.ts';
import { WordPlaces } from '../index/word-places.ts';
import { writeIndex } from '../index/write-index.ts';

/** The search of a content folder whose pages were not built: articles from their Markdown, other entries by name and summary.
 *  Gives the documents in the order of the index, and a folder of its own with the index of them. */
export async function indexMarkdown(
  contentDir: string,
  library: Library,
): Promise<{ siteDir: string; documents: SearchDocument[] }> {
  const entries = orderEntries(collectionNames.flatMap((name) => [...library.list(name)] as Entry[]));
  const siteDir = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const folder = new SearchFolder(siteDir);
  const [words, documents] = [new WordPlaces(), [] as SearchDocument[]];
  for (const entry of entries) {
    const document = describeDocument(library, entry, await readBlocks(contentDir, entry));
    folder.write(`documents/${writeNumber(documents.length)}.bin`, packJson(document));
    await words.add(document, hash('sha256', JSON.stringify(document)));
    documents.push(document);
  }
  await words.close();
  await writeIndex(folder, words.parts);
  const tables = {
    dates: orderByDate(entries),
    facets: buildFacets(library, entries),
    names: await buildNames(entries, collectSigns(documents)),
    synonyms: library.site.synonyms ?? [],
  };
  for (const [name, table] of Object.entries(tables)) folder.write(`${name}.bin`, packJson(table));
  await folder.publish({ documents: documents.length });
  return { siteDir, documents };
}

async function readBlocks(contentDir: string, { file, data }: Entry): Promise<Block[]> {
  const summary = 'summary' in data && data.summary !== undefined ? [{ text: data.summary }] : [];
  if (!/\.mdx?$/.test(file)) return summary;
  const body = splitFrontMatter(await readFile(join(contentDir, file), 'utf8'))?.body ?? '';
  const { html } = await renderMarkdown(body);
  return [...summary, ...listPageBlocks(`<main data-pagefind-body>${html}</main>`)];
}
