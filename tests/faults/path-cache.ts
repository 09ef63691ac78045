import { createServer, request, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';

interface Stored {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A cache before a web server, as some networks and content delivery services run it: it keeps what it may keep for good, and
 *  knows an address by its path alone, whatever stands behind the question mark. */
export function createPathCache(origin: string): { server: Server; hits: () => number } {
  const stored = new Map<string, Stored>();
  let hits = 0;
  const server = createServer((asked, response) => {
    const path = (asked.url ?? '/').split('?', 1)[0] ?? '/';
    const kept = stored.get(path);
    if (kept) {
      hits += 1;
      answer(response, kept);
      return;
    }
    fetchWhole(origin + path, (found) => {
      if (found.status === 200 && /immutable|max-age=[1-9]/.test(found.headers['cache-control'] ?? ''))
        stored.set(path, found);
      answer(response, found);
    });
  });
  return { server, hits: () => hits };
}

function fetchWhole(address: string, take: (found: Stored) => void): void {
  request(address, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => {
      take({ status: response.statusCode ?? 502, headers: response.headers, body: Buffer.concat(parts) });
    });
  }).end();
}

function answer(response: ServerResponse, { status, headers, body }: Stored): void {
  response.writeHead(status, headers).end(body);
}
