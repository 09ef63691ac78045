import { hash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { parsePage, type PageFacts } from '../../src/inspection/parse-page.ts';
import { compareIds } from '../../src/text/order.ts';

/** Files are asked for and read by calls that do not wait: there are thousands of small ones, and a promise for each costs more
 *  than the file. Now and then signals and the count on the terminal have their turn. */
const between = 50;

/** Every file below a site folder, by path with `/`, in order. Throws what the system says where the folder cannot be read. */
export function listSiteFiles(siteDir: string): string[] {
  return [...walkFolder(siteDir)]
    .filter(([, entry]) => entry.isFile())
    .map(([path]) => path)
    .sort(compareIds);
}

/** Everything below a folder, folders too, by path with `/`; no link is followed. Node's own way down (`recursive`) asks the
 *  system about each file once more, which takes three times as long. */
export function* walkFolder(folder: string, below = ''): Generator<[path: string, entry: Dirent]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = below + entry.name;
    yield [path, entry];
    if (entry.isDirectory()) yield* walkFolder(join(folder, entry.name), `${path}/`);
  }
}

/** Calls `see` with every file of a site, in order, each read once. */
export async function readSiteFiles(
  siteDir: string,
  files: Iterable<string>,
  see: (file: string, bytes: Buffer) => void,
): Promise<void> {
  let seen = 0;
  for (const file of files) {
    see(file, readFileSync(join(siteDir, file)));
    seen += 1;
    if (seen % between === 0) await breathe();
  }
}

/** Everything that is asked of a finished site, from one reading of its files. */
export interface SiteContents {
  /** Every file with its size, by path with `/`. */
  files: Map<string, number>;
  /** SHA-256 of every file. */
  manifest: Map<string, string>;
  pages: PageFacts[];
  /** The texts that name addresses without being pages: style sheets, feeds, the sitemap, open data. */
  texts: Map<string, string>;
  /** Files in which one of the words stands that belong to this machine alone. */
  told: string[];
}

/** Reads a finished site; `words` are those of this machine, such as the folder it was built in, and `parse` gives the facts
 *  of a page, of which the digest is known; the text is made where it is asked for. */
export function readContents(...site: Parameters<typeof openReading>): Promise<SiteContents> {
  return openReading(...site).finish();
}

export type ParsePage = (file: string, html: () => string, digest: string) => PageFacts;

/** A site that is read while it is made. */
export interface SiteReading {
  /** Takes files that are whole and stay as they are: they are read as soon as there is time. */
  take(files: Iterable<string>): void;
  /** Reads what is left of the finished site. Throws where a file could not be read. */
  finish(): Promise<SiteContents>;
}

/** Begins to read a site that is not finished, with the words and for the facts that `readContents` knows. */
export function openReading(
  siteDir: string,
  words: readonly string[],
  parse: ParsePage = (file, html) => parsePage(file, html()),
): SiteReading {
  const [digests, texts, told] = [new Map<string, string>(), new Map<string, string>(), new Set<string>()];
  const sizes = new Map<string, number>();
  const pages = new Map<string, PageFacts>();
  const see = (file: string, bytes: Buffer): void => {
    const digest = hash('sha256', bytes);
    digests.set(file, digest);
    sizes.set(file, bytes.length);
    if (file.endsWith('.html'))
      pages.set(
        file,
        parse(file, () => bytes.toString(), digest),
      );
    if (/\.(?:css|xml|json|txt)$/.test(file) && !/^pagefind-/.test(file)) texts.set(file, bytes.toString());
    if (isText(file) && words.some((word) => bytes.includes(word))) told.add(file);
  };
  let reading = Promise.resolve();
  const take = (files: Iterable<string>): void => {
    reading = reading.then(() => readSiteFiles(siteDir, files, see));
    // Told by `finish`, if the build comes so far.
    reading.catch(() => undefined);
  };
  return {
    take,
    async finish() {
      await reading;
      const files = listSiteFiles(siteDir);
      const left = files.filter((file) => !digests.has(file));
      await readSiteFiles(siteDir, left, see);
      return {
        files: pick(files, sizes),
        manifest: pick(files, digests),
        pages: [...pick(files, pages).values()],
        texts: pick(files, texts),
        told: files.filter((file) => told.has(file)),
      };
    },
  };
}

/** What is known of these files, in their order. */
function pick<T>(files: readonly string[], known: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(
    files.flatMap((file): [string, T][] => {
      const found = known.get(file);
      return found === undefined ? [] : [[file, found]];
    }),
  );
}

function isText(file: string): boolean {
  return /\.(html|css|js|json|jsonl|xml|txt|md|svg|csv)$/.test(file);
}
