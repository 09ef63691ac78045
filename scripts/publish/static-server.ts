import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findContentType } from '../../src/inspection/content-types.ts';
import { findCacheRule, isHashed } from '../../src/inspection/hashed-files.ts';

/** Serves a built site from a folder, below a base path, as a plain static host does: folders by their index.html,
 *  anything else with the site's 404 page. Nothing outside the folder can be reached. */
export function createStaticServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    answer(root, base, request.url ?? '/', response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(
  root: string,
  encodedBase: string,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const base = decodeURI(encodedBase);
  const path = parsePath(url);
  if (path === undefined) return sendMissing(root, response);
  if (`${path}/` === base) {
    redirect(response, base);
    return;
  }
  if (!path.startsWith(base)) return sendMissing(root, response);
  const file = join(root, normalize(path.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep) && `${file}${sep}` !== root + sep)
    return sendMissing(root, response);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (path.endsWith('/')) return sendFile(root, join(file, 'index.html'), response);
    redirect(response, `${path}/`);
    return;
  }
  if (found?.isFile()) return sendFile(root, file, response);
  // An open page may still ask for hashed files of the release before.
  const below = relative(root, file).replaceAll('\\', '/');
  return isHashed(below)
    ? sendFile(`${root}.kept`, join(`${root}.kept`, below), response)
    : sendMissing(root, response);
}

/** The decoded path of a request; undefined where it cannot be decoded or holds a NUL. */
function parsePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function sendFile(root: string, file: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return sendMissing(root, response);
  response.writeHead(200, {
    'Content-Type': findContentType(file),
    'Content-Length': found.size,
    'Cache-Control': findCacheRule(relative(root, file).replaceAll('\\', '/')),
    'X-Content-Type-Options': 'nosniff',
  });
  await pipeline(createReadStream(file), response);
}

async function sendMissing(root: string, response: ServerResponse): Promise<void> {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  if (await stat(page).catch(() => undefined)) await pipeline(createReadStream(page), response);
  else response.end('<!doctype html><meta charset="utf-8"><title>404</title><p>没有这个页面。');
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: encodeURI(address) }).end();
}
