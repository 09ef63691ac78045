import { hash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { ShownContent } from '../content/shown-content.ts';
import type { Settings } from '../content/settings.ts';
import { formatManifest, hashSite, type Manifest } from '../publish/manifest.ts';
import type { Stamps } from '../publish/file-stamps.ts';
import type { KnownFile } from '../publish/site-files.ts';
import type { Spare } from '../publish/spare-release.ts';
import { rendererNames } from './keep-renderer.ts';
import { openRenderer } from './open-renderer.ts';
import type { KeptBytes } from './kept-bytes.ts';
import type { KeptPage } from './kept-pages.ts';
import { openKeptSite, type FoundFiles } from './kept-site.ts';
import type { RenderNews } from './render-process.ts';
import { between, type RenderedPages, type RenderOrder } from './render-pages.ts';
import { letGo } from './let-go.ts';
import { openNode, PagesFailed, type NodeProcess } from './run-node.ts';

export interface PagesOptions {
  shown: ShownContent;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  /** A digest of the engine. */
  engine: string;
  /** What earlier builds have kept. */
  bytes: KeptBytes;
  /** Make everything anew, whatever earlier builds have kept. */
  fresh: boolean;
  /** Hears how many files are there, and how many of them an earlier build had made. */
  report: (done: number, kept: number) => void;
  /** What belongs to this machine alone and must stand on no page, besides the folder that they are written into. */
  words: readonly string[];
  /** Hears of files that stay as they were written. */
  onFile?: (file: string, known: KnownFile) => void;
  /** Hears of each process that works for the build before it gets to work. */
  onStart: (pid: number) => Promise<unknown>;
  /** Hears that another build must end first. */
  onWait: () => void;
  /** A release whose files may stand in this site again. */
  spare?: Spare | undefined;
  /** The process that will make them, where it has been started already. */
  maker?: NodeProcess;
}

/** How many files there are, how many an earlier build had made, and what was used of the cache. */
export interface MadePages extends Omit<RenderedPages, 'listing'> {
  /** Stamps of the files that stand in the site since an earlier release. */
  standing: Stamps;
}

/** Starts the process that makes pages. It takes more than half a second until it can hear what to make. */
export function startMaker(onStart: PagesOptions['onStart']): Promise<NodeProcess> {
  return openNode(['--max-semi-space-size=32', 'scripts/build/render-process.ts'], { onStart });
}

/** Makes all pages of the site in a folder: what Astro has compiled, now or for an earlier build, shows the content that it is
 *  given. Pages that an earlier build has made are written here, while another process makes the others. Throws PagesFailed with
 *  the words for a person. */
export async function makePages(
  settings: Settings,
  stagingDir: string,
  options: PagesOptions,
): Promise<MadePages> {
  const renderer = await openRenderer(settings, options);
  try {
    const client = join(renderer.folder, rendererNames.client);
    const assets = await hashSite(client);
    const order = await writeOrder(settings, stagingDir, renderer.folder, assets, options);
    return await makeAll(order, options);
  } finally {
    await renderer.release();
  }
}

/** Where so many are to be made, this process waits for the other one, and both together need the most memory. */
const manyPages = 1000;

async function makeAll(order: RenderOrder, options: PagesOptions): Promise<MadePages> {
  const { bytes, onFile, report, fresh } = options;
  const site = openKeptSite(order, bytes, onFile);
  const plan = fresh ? undefined : site.plan();
  const found: FoundFiles = plan?.found ?? new Map();
  const standing = await takeSpare(order.to, found, options.spare);
  await cp(join(order.renderer, rendererNames.client), order.to, { recursive: true });
  const used = new Set<string>();
  let [made, kept] = [0, 0];
  const make = async (missing: readonly string[] | undefined, maker?: NodeProcess): Promise<void> => {
    const start = made;
    const rendered = await runMaker({ ...order, missing }, maker, options, (news) => {
      for (const file of news.files ?? []) site.take(...file);
      if (news.done === undefined) return;
      made = start + news.done;
      report(made + kept, kept + (news.kept ?? 0));
    });
    for (const key of rendered.used) used.add(key);
    kept += rendered.kept;
    made -= rendered.kept;
    site.takeListing(rendered.listing);
    site.trust(used);
  };
  const making = !plan || plan.missing.length > 0 ? make(plan?.missing, options.maker) : undefined;
  // Told when it is waited for.
  making?.catch(() => undefined);
  if (making && (plan?.missing.length ?? Infinity) > manyPages) await letGo();
  const damaged = await site.writeKept(found, standing, () => {
    kept += 1;
    if (kept % between === 0) report(made + kept, kept);
  });
  report(made + kept, kept);
  await making;
  if (damaged.length > 0) await make(damaged);
  site.close();
  return { kept, used, standing };
}

/** Takes the files of the release that went last which are to stand in this site again; gives their stamps. */
async function takeSpare(
  to: string,
  found: FoundFiles,
  spare: Spare | undefined,
): Promise<Map<string, string>> {
  if (!spare) return new Map();
  const isWanted = ([file, { digest }]: [string, KeptPage]): boolean =>
    digest !== undefined && spare.files.get(file) === digest;
  const wanted = new Set([...found].filter(isWanted).map(([file]) => file));
  return wanted.size === 0 ? new Map() : spare.moveTo(to, wanted);
}

async function runMaker(
  order: RenderOrder,
  started: NodeProcess | undefined,
  { onStart }: PagesOptions,
  hear: (news: RenderNews) => void,
): Promise<RenderedPages> {
  const maker = started ?? (await startMaker(onStart));
  let rendered: RenderedPages | undefined;
  await maker.finish(order, (message) => {
    const news = message as RenderNews;
    hear(news);
    rendered = news.rendered ?? rendered;
  });
  if (!rendered) throw new PagesFailed('制作网页的程序没有说完就结束了。');
  return rendered;
}

/** What a page comes out of, besides the content: the engine, the names of its scripts and style sheets, the address. */
async function writeOrder(
  { siteUrl, basePath, contentDir }: Settings,
  to: string,
  renderer: string,
  assets: Manifest,
  { shown, inputs, engine, words, fresh, onFile }: PagesOptions,
): Promise<RenderOrder> {
  const record = await readFile(join(renderer, rendererNames.record), 'utf8');
  const site = siteUrl.replace(/\/$/, '') + basePath.replace(/\/$/, '');
  return {
    ...{ renderer, to, site, contentDir, engine, inputs, fresh },
    ...{ words, missing: undefined, isFinal: onFile !== undefined },
    key: hash('sha256', [engine, site, record, formatManifest(assets)].join('\n')),
    library: hash('sha256', JSON.stringify(shown)),
    shown: serialize(shown),
  };
}
