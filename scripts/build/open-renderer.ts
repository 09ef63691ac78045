import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir, type Settings } from '../content/settings.ts';
import { takeLock } from '../publish/build-lock.ts';
import { rendererNames } from './keep-renderer.ts';
import { findKept, keepFolder } from './kept-folders.ts';
import { digestRenderer } from './renderer-key.ts';
import { openNode } from './run-node.ts';

/** The pages as Astro compiled them: given a content, they show it. */
export interface Renderer {
  folder: string;
  /** To be called when the pages are made. */
  release(): Promise<void>;
}

interface RendererOptions {
  /** A digest of the engine. */
  engine: string;
  /** Make it anew, whatever is kept. */
  fresh?: boolean;
  /** Hears of the process that makes it before it gets to work. */
  onStart: (pid: number) => Promise<unknown>;
  /** Hears that another build is at it. */
  onWait: () => void;
}

const workDir = join(projectDir, '.work');
const kind = 'renderers';

/** Opens the renderer for these settings. It is compiled where no earlier build has kept it, or a byte of it has changed. */
export async function openRenderer(settings: Settings, options: RendererOptions): Promise<Renderer> {
  const key = digestRenderer(options.engine, settings);
  const kept = options.fresh ? undefined : await findKept(kind, key);
  if (kept !== undefined) return { folder: kept, release: () => Promise.resolve() };
  // Astro keeps what it is at in one place, whoever has started it.
  const workshop = await takeLock(join(workDir, 'build.lock'), options.onWait);
  const making = join(workDir, `pages-${process.pid}`);
  const end = async (): Promise<void> => {
    await rm(making, { recursive: true, force: true });
    await workshop.release();
  };
  try {
    await removeLeftPages();
    await compile(settings, making, async (pid) => {
      await Promise.all([options.onStart(pid), workshop.join(pid)]);
    });
    const folder = await keepFolder(kind, key, making);
    // What the disk does not let us keep is used where it is, before anybody else clears up there.
    if (folder === undefined) return { folder: making, release: end };
    await end();
    return { folder, release: () => Promise.resolve() };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What Astro keeps between builds is thrown away first: its store is made afresh in any case, and a damaged one would end up
 *  in the pages. */
async function removeLeftPages(): Promise<void> {
  for (const name of await readdir(workDir).catch(() => []))
    if (name === 'astro' || name === 'vite' || name.startsWith('pages-'))
      await rm(join(workDir, name), { recursive: true, force: true });
}

async function compile(
  settings: Settings,
  folder: string,
  onStart: (pid: number) => Promise<unknown>,
): Promise<void> {
  const env = {
    CONTENT_DIR: settings.contentDir,
    SITE_URL: settings.siteUrl,
    BASE_PATH: settings.basePath,
    STAGING_DIR: join(folder, rendererNames.client),
  };
  const astro = await openNode(['node_modules/astro/bin/astro.mjs', 'build'], { env, onStart });
  await astro.finish();
}
