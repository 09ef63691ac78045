import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { shareContent, type ShownContent } from '../content/shown-content.ts';
import { KeptBytes } from './kept-bytes.ts';
import { KeptPages } from './kept-pages.ts';
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
  contentDir: string;
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

/** Writes every page and file of the site into a folder: those of an earlier build where they would come out the same, else made
 *  anew. `report` hears how many are there, how many of them were kept, and which have come since it last heard. Throws what a page throws, with the page's name before it. */
export async function renderPages(
  order: RenderOrder,
  report: (done: number, kept: number, files: readonly string[]) => void,
): Promise<RenderedPages> {
  const cache = new KeptBytes();
  const pages = new KeptPages(cache, order.key, hash('sha256', order.shown), order.inputs);
  const writer = openWriter(order.to);
  const workshop = openWorkshop(order.inputs, order.engine, cache, order.fresh);
  const open = once(() => openPages(order, workshop, pages));
  const paths = (order.fresh ? undefined : pages.paths) ?? [...(await open()).keys()];
  const [found, missing]: [string[], string[]] = [[], []];
  for (const path of paths) {
    const bytes = order.fresh ? undefined : pages.get(path);
    if (bytes) writer.write(path, bytes);
    (bytes ? found : missing).push(path);
  }
  const kept = found.length;
  report(kept, kept, found);
  if (missing.length > 0) {
    const app = await open();
    const todo = missing.flatMap((path) => app.get(path) ?? []);
    await makeAll(todo, workshop, pages, writer, (done, files) => {
      report(kept + done, kept, files);
    });
  }
  pages.close();
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

type Writer = ReturnType<typeof openWriter>;

async function makeAll(
  todo: readonly Renderable[],
  workshop: PageWorkshop,
  pages: KeptPages,
  writer: Writer,
  report: (done: number, files: readonly string[]) => void,
): Promise<void> {
  const next = todo.values();
  let done = 0;
  let unheard: string[] = [];
  const tell = (): void => {
    report(done, unheard);
    unheard = [];
  };
  const work = async (): Promise<void> => {
    for (const { file, render } of next) {
      const { made, inputs } = await workshop.follow(render);
      writer.write(file, made);
      pages.put(file, made, inputs);
      done += 1;
      unheard.push(file);
      if (done % 50 === 0) tell();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  tell();
}

/** Writes files below a folder. */
function openWriter(folder: string) {
  const folders = new Set<string>();
  return {
    write(file: string, bytes: Uint8Array): void {
      const path = join(folder, file);
      const parent = dirname(path);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(path, bytes);
    },
  };
}
