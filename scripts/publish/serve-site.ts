import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readPort, readSettings } from '../content/settings.ts';
import { inspectBuiltSite } from './built-site.ts';
import { createStaticServer } from './static-server.ts';

/** Serves the built site on this machine (PORT changes the port, 4321) until the process is stopped. Gives its address. */
export async function serveSite(): Promise<string> {
  const { outDir, basePath } = readSettings();
  const port = readPort();
  await inspectBuiltSite(outDir);
  const server = createStaticServer(outDir, basePath);
  server.listen(port);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
}
