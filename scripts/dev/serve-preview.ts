import { join, sep } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { misleadingNames } from '../build/misleading-names.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { followChanges, tellFindings, type PreviewListener } from './follow-changes.ts';
import { openPreview } from './preview.ts';
import { previewPlugin } from './preview-plugin.ts';

export interface ServedPreview {
  /** The address of the home page. */
  url: string;
  close(): Promise<void>;
}

/** Serves the site from the files as they are, on this machine only, until it is closed; pages that are open in a browser
 *  follow what is saved. Throws where the content folder is none, or the port is taken. */
export async function servePreview(
  settings: Settings,
  port: number,
  listener: PreviewListener,
): Promise<ServedPreview> {
  clearEnvironment();
  const preview = await openPreview(settings.contentDir);
  const integration: AstroIntegration = {
    name: 'preview',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        followChanges(server, preview, listener, async () => refreshContent?.({}));
      },
    },
  };
  const astro = await dev({
    root: projectDir,
    logLevel: 'error',
    // A server that insists on the slash knows no route with a name for whole paths at /feed.xml. Pages have it all the same.
    trailingSlash: 'ignore',
    cacheDir: join(workDir, 'astro'),
    server: { host: '127.0.0.1', port },
    integrations: [integration],
    vite: {
      cacheDir: join(workDir, 'vite'),
      plugins: [previewPlugin(preview, settings)],
      server: { strictPort: true, watch: { ignored: listUnwatched(settings) } },
    },
  }).catch(async (error: unknown) => {
    await preview.desk.close();
    throw nameFailure(error);
  });
  tellFindings(preview, listener);
  return {
    url: `http://127.0.0.1:${astro.address.port}${settings.basePath}`,
    async close() {
      await Promise.all([astro.stop(), preview.desk.close()]);
    },
  };
}

/** Astro reads these. It serves nothing within a test, calls no page anew in production, and asks the network for newer versions
 *  of itself unless it is told not to. */
function clearEnvironment(): void {
  for (const name of [...misleadingNames, 'VITEST']) Reflect.deleteProperty(process.env, name);
  const set = { NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };
  Object.assign(process.env, set);
}

/** Vite says in words alone that a port is taken. */
function nameFailure(error: unknown): unknown {
  const isTaken = error instanceof Error && /^Port \d+ is already in use/.test(error.message);
  return isTaken ? Object.assign(error, { code: 'EADDRINUSE' }) : error;
}

/** Not the folder in which a build clears up what Astro keeps. */
const workDir = join(projectDir, '.work/dev');

/** What a build writes, which no page shows. */
function listUnwatched({ outDir }: Settings): string[] {
  return [join(projectDir, '.work'), outDir, `${outDir}.releases`, `${outDir}.kept`].map(
    (folder) => `${folder.replaceAll(sep, '/')}/**`,
  );
}
