import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { createStaticServer } from '../scripts/publish/static-server.ts';

export interface BuiltSite {
  /** The folder of the real site, built once for the run. */
  dir: string;
  /** Its address on this machine, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the built site on a free port. For tests in tests/site/. */
export async function openBuiltSite(): Promise<BuiltSite> {
  const dir = inject('siteDir');
  return { dir, ...(await serveFolder(dir)) };
}

/** Serves any built site below a base path on a free port. */
export async function serveFolder(dir: string, base = '/'): Promise<Omit<BuiltSite, 'dir'>> {
  const server = createStaticServer(dir, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
