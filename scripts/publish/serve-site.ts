import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parsePort } from '../content/setting-values.ts';
import { readSettings } from '../content/settings.ts';
import { inspectBuiltSite } from './built-site.ts';
import { createStaticServer } from './static-server.ts';

/** Serves the built site on this machine (PORT changes the port, 4321) until the process is stopped. Gives its address. */
export async function serveSite(): Promise<string> {
  const { outDir, basePath } = readSettings();
  const asked = process.env['PORT']?.trim();
  const port = parsePort(asked === undefined || asked === '' ? '4321' : asked);
  await inspectBuiltSite(outDir);
  const server = createStaticServer(outDir, basePath);
  server.listen(port);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
}
