import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listSiteFiles } from './site-files.ts';

const [packBrotli, packGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Smaller than one packet is small enough. */
const smallest = 1024;

/** Writes `.br` and `.gz` beside every text of a folder that is not yet published. Nobody changes a file afterwards, so the
 *  packed copies cannot grow stale; they stand in the manifest like every other file. */
export async function compressFiles(siteDir: string): Promise<void> {
  const texts = listSiteFiles(siteDir).filter((file) =>
    /\.(?:html|css|js|json|jsonl|xml|txt|md|svg|csv)$/.test(file),
  );
  for (let start = 0; start < texts.length; start += 8)
    await Promise.all(texts.slice(start, start + 8).map((file) => compressFile(join(siteDir, file))));
}

async function compressFile(path: string): Promise<void> {
  if ((await stat(path)).size < smallest) return;
  const text = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${path}.br`, await packBrotli(text, { params }));
  await writeFile(`${path}.gz`, await packGzip(text, { level: 9 }));
}
