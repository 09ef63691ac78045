import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../scripts/publish/static-server.ts';

export interface ServedSite {
  /** Its address on this machine, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site below a base path on a free port. */
export async function serveFolder(dir: string, base = '/'): Promise<ServedSite> {
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
