import { existsSync } from 'node:fs';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a renderer is besides its modules: which of them is run, and the style sheets of each page. */
export interface RendererRecord {
  /** The module to import, inside of `server`. */
  entry: string;
  /** The style sheets by the key that Astro gives a page. */
  styles: Record<string, unknown>;
}

/** The names inside of a renderer's folder. */
export const rendererNames = { server: 'server', client: 'client', record: 'renderer.json' } as const;

/** Astro compiles the pages and stops there: what it would import and ask page for page is laid aside in the folder above its
 *  output, for renderPages. Astro throws it away as soon as it has made the pages, and compiles it again each time. */
export function keepRenderer(): AstroIntegration {
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  let outDir = '';
  return {
    name: 'keep-renderer',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          setup: () => layAside(outDir, pages),
          getStaticPaths: () => Promise.resolve([]),
          teardown: () => Promise.resolve(),
        }));
      },
    },
  };
}

async function layAside(outDir: string, pages: ReadonlyMap<string, { styles: unknown }>): Promise<void> {
  const server = join(outDir, '..', rendererNames.server);
  await rename(join(outDir, '.prerender'), server);
  const entry = (await readdir(server)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined || !existsSync(join(server, entry))) throw new Error('Astro wrote no entry');
  const styles = Object.fromEntries([...pages].map(([key, page]) => [key, page.styles]));
  const record: RendererRecord = { entry, styles };
  await writeFile(join(outDir, '..', rendererNames.record), JSON.stringify(record));
}
