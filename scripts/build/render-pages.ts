import { deserialize } from 'node:v8';
import { hasPictureEnding } from '../../src/model/pictures.ts';
import { shareContent, type ShownContent } from '../content/shown-content.ts';
import type { FileNote } from '../publish/site-files.ts';
import { KeptBytes } from './kept-bytes.ts';
import { KeptFacts } from './kept-facts.ts';
import { KeptPages, type Inputs } from './kept-pages.ts';
import { openApp, type Renderable } from './open-app.ts';
import { openWorkshop, type PageWorkshop } from './page-workshop.ts';
import { openSiteWriter } from './site-writer.ts';

export interface RenderOrder {
  /** The folder of the renderer. */
  renderer: string;
  /** Where the files go. */
  to: string;
  /** The address of the site with its base path, without a slash at the end. */
  site: string;
  /** Names renderer and site. */
  key: string;
  /** A digest of the engine. */
  engine: string;
  /** What belongs to this machine alone and must stand on no page, besides the folder where the files go. */
  words: readonly string[];
  contentDir: string;
  /** Names all that is shown. */
  library: string;
  /** What is shown, serialized. */
  shown: Uint8Array;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  fresh: boolean;
  /** The files to be made; where nobody knows which there are, all that are not kept. */
  missing: readonly string[] | undefined;
  /** Whether the pages stay as they are made: then what is known of them is told. */
  isFinal: boolean;
}

/** A file that was written, with what is known of it and what it has used. */
export type NotedFile = readonly [file: string, note: FileNote, inputs: Inputs];

export interface RenderedPages {
  /** How many files an earlier build had made. */
  kept: number;
  /** The keys of what was used of the cache. */
  used: ReadonlySet<string>;
  /** What the list of all files rests on. */
  listing: Inputs;
}

/** How many pictures are drawn at a time, in threads of their own. Of all else one is made after the other: what is half made when
 *  memory is tidied up counts as used. */
const picturesAtOnce = 4;

/** After so many files somebody hears of them. */
export const between = 50;

/** What hears of files since it last heard. Pages are made without a pause, so it is waited for: else all that is to be told would
 *  pile up. */
export type HearFiles = (done: number, kept: number, files: readonly NotedFile[]) => Promise<void>;

/** Writes pages and files of the site into a folder: those that are missing, or all. Throws what a page throws, with the page's
 *  name before it. */
export async function renderPages(order: RenderOrder, hear: HearFiles): Promise<RenderedPages> {
  const cache = new KeptBytes();
  const pages = new KeptPages(cache, order);
  const facts = new KeptFacts(cache, [order.key], order.fresh);
  // Facts of ten thousand articles are 80 MB: where all of them come together here, they are kept here, and nobody has to be told.
  const keepsFacts = order.isFinal && order.missing === undefined;
  const writer = openSiteWriter({ ...order, takeFacts: order.isFinal ? facts.take : undefined }, cache);
  const workshop = openWorkshop(order, cache);
  const { files, listing } = await openPages(order, workshop);
  const found = (order.missing ?? [...files.keys()]).map((path) => ({
    path,
    page: order.missing || order.fresh ? undefined : pages.find(path),
  }));
  const missing: string[] = [];
  let [noted, kept]: [NotedFile[], number] = [[], 0];
  const note = (file: string, { facts: line, ...known }: FileNote, inputs: Inputs): void => {
    noted.push([file, line && !keepsFacts ? { ...known, facts: line } : known, inputs]);
  };
  const tell = async (done: number): Promise<void> => {
    const told = noted;
    noted = [];
    await hear(done, kept, told);
  };
  for (const { path, page } of found) {
    const bytes = page && pages.lend(page)?.bytes;
    if (bytes) note(path, writer.writeKept(path, bytes), page.inputs);
    else missing.push(path);
    kept += bytes ? 1 : 0;
    if (bytes && kept % between === 0) await tell(kept);
  }
  await tell(kept);
  let done = kept;
  const make = async ({ file, render }: Renderable): Promise<void> => {
    const { made, inputs } = await workshop.follow(render);
    const known = writer.writeMade(file, made);
    note(file, known, inputs);
    pages.put(file, made, inputs, known);
    done += 1;
    if (done % between === 0) await tell(done);
  };
  const wanted = missing.flatMap((path) => files.get(path) ?? []);
  const pictures = wanted.filter(({ file }) => hasPictureEnding(file));
  const others = wanted.filter(({ file }) => !hasPictureEnding(file));
  await Promise.all([inParallel(pictures, picturesAtOnce, make), inParallel(others, 1, make)]);
  await tell(done);
  if (keepsFacts) facts.close();
  cache.close();
  return { kept, used: cache.used, listing };
}

/** Everything that can be made, by its path. What is shown has to be laid down before the application is opened. */
async function openPages(
  order: RenderOrder,
  workshop: PageWorkshop,
): Promise<{ files: Map<string, Renderable>; listing: Inputs }> {
  const shown = deserialize(order.shown) as ShownContent;
  shareContent({ ...shown, contentDir: order.contentDir, workshop });
  const app = await openApp(order.renderer, order.site);
  const { made, inputs } = await workshop.follow(() => app.list());
  return { files: new Map(made.map((page) => [page.file, page])), listing: inputs };
}

async function inParallel<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const next = things.values();
  const goOn = async (): Promise<void> => {
    for (const thing of next) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}
