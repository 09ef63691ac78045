import { hash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { ShownContent } from '../content/shown-content.ts';
import type { Settings } from '../content/settings.ts';
import { formatManifest, hashSite, type Manifest } from '../publish/manifest.ts';
import { rendererNames } from './keep-renderer.ts';
import { openRenderer } from './open-renderer.ts';
import type { RenderNews } from './render-process.ts';
import type { RenderedPages, RenderOrder } from './render-pages.ts';
import { openNode, PagesFailed, type NodeProcess } from './run-node.ts';
import type { NotedFile } from './site-writer.ts';

export interface PagesOptions {
  shown: ShownContent;
  /** Digests of the content's files, by path. */
  inputs: ReadonlyMap<string, string>;
  /** A digest of the engine. */
  engine: string;
  /** Make everything anew, whatever earlier builds have kept. */
  fresh: boolean;
  /** Hears how many files are there, and how many of them an earlier build had made. */
  report: (done: number, kept: number) => void;
  /** What belongs to this machine alone and must stand on no page, besides the folder that they are written into. */
  words: readonly string[];
  /** Hears of files that stay as they were written. */
  onFiles?: (files: readonly NotedFile[]) => void;
  /** Hears of each process that works for the build before it gets to work. */
  onStart: (pid: number) => Promise<unknown>;
  /** Hears that another build must end first. */
  onWait: () => void;
  /** The process that will make them, where it has been started already. */
  maker?: NodeProcess;
}

/** Starts the process that makes pages. It takes more than half a second until it can hear what to make. */
export function startMaker(onStart: PagesOptions['onStart']): Promise<NodeProcess> {
  return openNode(['--max-semi-space-size=64', 'scripts/build/render-process.ts'], { onStart });
}

/** Makes all pages of the site in a folder: what Astro has compiled, now or for an earlier build, shows the content that it is
 *  given. Throws PagesFailed with the words for a person. */
export async function makePages(
  settings: Settings,
  stagingDir: string,
  options: PagesOptions,
): Promise<RenderedPages> {
  const renderer = await openRenderer(settings, options);
  try {
    const client = join(renderer.folder, rendererNames.client);
    const assets = await hashSite(client);
    await cp(client, stagingDir, { recursive: true });
    const order = await writeOrder(settings, stagingDir, renderer.folder, assets, options);
    let rendered: RenderedPages | undefined;
    const maker = options.maker ?? (await startMaker(options.onStart));
    await maker.finish(order, (message) => {
      const news = message as RenderNews;
      if (news.done !== undefined) options.report(news.done, news.kept ?? 0);
      options.onFiles?.(news.files ?? []);
      rendered = news.rendered ?? rendered;
    });
    if (!rendered) throw new PagesFailed('制作网页的程序没有说完就结束了。');
    return rendered;
  } finally {
    await renderer.release();
  }
}

/** What a page comes out of, besides the content: the engine, the names of its scripts and style sheets, the address. What must not
 *  stand on it belongs to that, but for the folder it is written into: a page that is kept is not looked through again. */
async function writeOrder(
  { siteUrl, basePath, contentDir }: Settings,
  to: string,
  renderer: string,
  assets: Manifest,
  { shown, inputs, engine, words, fresh }: PagesOptions,
): Promise<RenderOrder> {
  const record = await readFile(join(renderer, rendererNames.record), 'utf8');
  const site = siteUrl.replace(/\/$/, '') + basePath.replace(/\/$/, '');
  return {
    ...{ renderer, to, site, contentDir, engine, inputs, fresh },
    words: [...words, to],
    key: hash('sha256', [engine, site, record, formatManifest(assets), ...words].join('\n')),
    library: hash('sha256', JSON.stringify(shown)),
    shown: serialize(shown),
  };
}
