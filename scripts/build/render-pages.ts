import { deserialize } from 'node:v8';
import { shareContent, type ShownContent } from '../content/shown-content.ts';
import { KeptBytes } from './kept-bytes.ts';
import { KeptPages } from './kept-pages.ts';
import { openSiteWriter, type NotedFile, type SiteWriter } from './site-writer.ts';
import { openApp, type Renderable } from './open-app.ts';
import { openWorkshop, type PageWorkshop } from './page-workshop.ts';

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
  /** What belongs to this machine alone and must stand on no page. */
  words: readonly string[];
  contentDir: string;
  /** Names all that is shown. */
  library: string;
  /** What is shown, serialized: where every page is kept, nobody reads it. */
  shown: Uint8Array;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  fresh: boolean;
}

export interface RenderedPages {
  /** How many files an earlier build had made. */
  kept: number;
  /** The keys of what was used of the cache. */
  used: ReadonlySet<string>;
}

/** How many pages may wait for a picture at a time. */
const atOnce = 4;

/** After so many files somebody hears of them. */
const between = 50;

/** What hears how many files are there, how many of them were kept, and what is to be known of those that have come since it last
 *  heard. Pages are made without a pause, so it is waited for: else all that is to be told would pile up. */
export type HearFiles = (done: number, kept: number, files: readonly NotedFile[]) => Promise<void>;

/** Writes every page and file of the site into a folder: those of an earlier build where they would come out the same, else made
 *  anew. Throws what a page throws, with the page's name before it. */
export async function renderPages(order: RenderOrder, hear: HearFiles): Promise<RenderedPages> {
  const cache = new KeptBytes();
  const pages = new KeptPages(cache, order.key, order.library, order.inputs);
  const writer = openSiteWriter(order, cache);
  const workshop = openWorkshop(order.inputs, order.engine, cache, order.fresh);
  const open = once(() => openPages(order, workshop, pages));
  const paths = (order.fresh ? undefined : pages.paths) ?? [...(await open()).keys()];
  const missing: string[] = [];
  let kept = 0;
  for (const path of paths) {
    const bytes = order.fresh ? undefined : pages.get(path);
    if (bytes) writer.write(path, bytes, 'kept');
    else missing.push(path);
    kept += bytes ? 1 : 0;
    if (bytes && kept % between === 0) await hear(kept, kept, writer.takeNoted());
  }
  await hear(kept, kept, writer.takeNoted());
  if (missing.length > 0) {
    const app = await open();
    const todo = missing.flatMap((path) => app.get(path) ?? []);
    await makeAll(todo, workshop, pages, writer, (done) => hear(kept + done, kept, writer.takeNoted()));
  }
  pages.close();
  writer.close();
  cache.close();
  return { kept, used: cache.used };
}

/** Everything that can be made, by its path. What is shown has to be laid down before the application is opened. */
async function openPages(
  order: RenderOrder,
  workshop: PageWorkshop,
  pages: KeptPages,
): Promise<Map<string, Renderable>> {
  const shown = deserialize(order.shown) as ShownContent;
  shareContent({ ...shown, contentDir: order.contentDir, workshop });
  const app = await openApp(order.renderer, order.site);
  const { made, inputs } = await workshop.follow(() => app.list());
  pages.noteListing(inputs);
  return new Map(made.map((page) => [page.file, page]));
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

async function makeAll(
  todo: readonly Renderable[],
  workshop: PageWorkshop,
  pages: KeptPages,
  writer: SiteWriter,
  report: (done: number) => Promise<void>,
): Promise<void> {
  const next = todo.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const { file, render } of next) {
      const { made, inputs } = await workshop.follow(render);
      // A page that tells of this machine is refused; the next build has to see it again.
      if (!writer.write(file, made, 'made').isTelling) pages.put(file, made, inputs);
      done += 1;
      if (done % between === 0) await report(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await report(done);
}
