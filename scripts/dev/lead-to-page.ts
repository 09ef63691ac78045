import type { IncomingMessage, ServerResponse } from 'node:http';

/** Leads from an address without a slash at its end to the page, as hosts do, and from the root to the base path. Says whether
 *  it did. */
export function leadToPage(
  basePath: string,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [path = '', query = ''] = url.split(/(?=\?)/, 2);
  const isPage = !/\/[@_]|\.[^/]*$|\/$/.test(path);
  if (!isPage && (path !== '/' || basePath === '/')) return false;
  response.writeHead(302, { Location: (path === '/' ? basePath : `${path}/`) + query }).end();
  return true;
}
