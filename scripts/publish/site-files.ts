import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { SitePages } from '../../src/inspection/inspect-site.ts';
import type { PageFacts } from '../../src/inspection/page-facts.ts';
import { parsePage } from '../../src/inspection/parse-page.ts';
import { parseFacts, writeFacts } from '../../src/inspection/written-facts.ts';
import type { Listener } from '../../src/text/parse-html.ts';
import { compareIds } from '../../src/text/order.ts';
import type { Stamps } from './file-stamps.ts';
import { listChanged, listSite } from './walk-release.ts';

/** Files are asked for and read by calls that do not wait: there are thousands of small ones, and a promise for each costs more
 *  than the file. Now and then signals and the count on the terminal have their turn. */
const between = 50;

/** Every file below a site folder, by path with `/`, in order. Folders whose stamps are known are not read. Throws what the system
 *  says where the folder cannot be read. */
export function listSiteFiles(siteDir: string, standing: Stamps = new Map()): string[] {
  const files: string[] = [];
  for (const [path, kind] of listSite(standing, listChanged(siteDir, standing)))
    if (kind === 'file') files.push(path);
  return files.sort(compareIds);
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

/** What is known of a file of the site. */
export interface FileNote {
  /** Bytes. */
  size: number;
  /** SHA-256. */
  digest: string;
  /** One of the words stands in it that belong to this machine alone. */
  isTelling: boolean;
  /** The facts of a page as one line. */
  facts?: Uint8Array;
}

/** What is known of a file that nobody has read: the way to its facts, for few are asked for. */
export type KnownFile = Omit<FileNote, 'facts'> & { facts?: Uint8Array | (() => Uint8Array) };

/** Parses a page and writes its facts as one line; others may listen. */
export type ParseFacts = (...others: readonly Listener[]) => string;

/** The facts of a page with this digest, as one line: what `parse` gives, or gave of the same page before. */
export type TakeFacts = (file: string, digest: string, parse: ParseFacts) => Uint8Array;

const parseAnew: TakeFacts = (_, __, parse) => Buffer.from(parse());

/** Words without those that hold another: where they stand, that one stands too. */
export function pickWords(words: readonly string[]): string[] {
  return [...new Set(words)].filter(
    (word, _, all) => !all.some((other) => other !== word && word.includes(other)),
  );
}

/** Takes down what is asked of a file; `words` are those of this machine, such as the folder it was built in. Without `takeFacts`,
 *  nobody asks for the facts of a page. */
export function noteFile(
  file: string,
  bytes: Uint8Array,
  words: readonly string[],
  takeFacts?: TakeFacts,
): FileNote {
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const digest = hash('sha256', read);
  const parse: ParseFacts = (...others) => writeFacts(parsePage(file, read.toString(), ...others));
  return {
    ...{ size: read.length, digest },
    isTelling: isText(file) && words.some((word) => read.includes(word)),
    ...(takeFacts && file.endsWith('.html') ? { facts: takeFacts(file, digest, parse) } : {}),
  };
}

/** The facts of a page that stands in a site, as one line. */
export function readFacts(siteDir: string, file: string): string {
  return writeFacts(parsePage(file, readFileSync(join(siteDir, file), 'utf8')));
}

/** Everything that is asked of a finished site. */
export interface SiteContents {
  /** Every file with its size, by path with `/`. */
  files: Map<string, number>;
  /** SHA-256 of every file. */
  manifest: Map<string, string>;
  pages: SitePages;
  /** The texts that name addresses without being pages: style sheets, feeds, the sitemap, open data. */
  texts: Map<string, string>;
  /** Files in which one of the words stands that belong to this machine alone. */
  told: string[];
}

interface KnownFiles {
  noted?: ReadonlyMap<string, KnownFile>;
  takeFacts?: TakeFacts;
  /** Stamps of what stands in the site since an earlier release. */
  standing?: Stamps | undefined;
}

/** Reads a finished site; `words` are those of this machine. Of the files that somebody has `noted` when they were made, only texts
 *  are read. Throws where a file cannot be read. */
export async function readContents(
  siteDir: string,
  words: readonly string[],
  { noted, takeFacts = parseAnew, standing }: KnownFiles = {},
): Promise<SiteContents> {
  const files = listSiteFiles(siteDir, standing);
  const [notes, texts] = [new Map<string, KnownFile>(), new Map<string, string>()];
  for (const file of files) {
    const note = noted?.get(file);
    if (note) notes.set(file, note);
  }
  const unread = files.filter((file) => !notes.has(file) || namesAddresses(file));
  const picked = pickWords(words);
  await readSiteFiles(siteDir, unread, (file, bytes) => {
    if (!notes.has(file)) notes.set(file, noteFile(file, bytes, picked, takeFacts));
    if (namesAddresses(file)) texts.set(file, bytes.toString());
  });
  const pick = <T>(take: (note: KnownFile) => T | undefined): Map<string, T> =>
    new Map(
      files.flatMap((file): [string, T][] => {
        const note = notes.get(file);
        const found = note && take(note);
        return found === undefined ? [] : [[file, found]];
      }),
    );
  return {
    files: pick(({ size }) => size),
    manifest: pick(({ digest }) => digest),
    pages: openPages(pick(({ facts }) => facts)),
    texts,
    told: [...pick(({ isTelling }) => isTelling || undefined).keys()],
  };
}

/** Pages whose facts are taken apart where they are asked for. */
function openPages(lines: ReadonlyMap<string, NonNullable<KnownFile['facts']>>): SitePages {
  const decoder = new TextDecoder();
  return {
    size: lines.size,
    keys: () => lines.keys(),
    get(file): PageFacts | undefined {
      const line = lines.get(file);
      return line && parseFacts(decoder.decode(typeof line === 'function' ? line() : line));
    },
  };
}

function namesAddresses(file: string): boolean {
  return /\.(?:css|xml|json|txt)$/.test(file) && !file.startsWith('pagefind-');
}

function isText(file: string): boolean {
  return /\.(html|css|js|json|jsonl|xml|txt|md|svg|csv)$/.test(file);
}
