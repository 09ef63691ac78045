import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { findContentType } from '../../src/inspection/content-types.ts';

/** A page on its way to the browser. */
export interface SentPage {
  status: number;
  html: string;
}

/** Holds an HTML answer until it is whole and sends what is made of it: Astro sends its pages in parts, and has no place where a
 *  whole one could be changed. What it sends of a picture or a feed gets the media type that a host gives the file. */
export function interceptPage(
  response: ServerResponse,
  path: string,
  change: (page: SentPage) => Promise<SentPage>,
): void {
  const pass = { head: response.writeHead.bind(response), end: response.end.bind(response) };
  const write = response.write.bind(response);
  const parts: Uint8Array[] = [];
  let held: { status: number; headers: OutgoingHttpHeaders } | undefined;
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) parts.push(chunk);
  };
  const own = {
    writeHead(status: number, ...rest: unknown[]): ServerResponse {
      const headers = lowerNames(rest.find((part) => typeof part === 'object') ?? {});
      if (!String(headers['content-type']).startsWith('text/html'))
        return pass.head(status, response.hasHeader('content-type') ? headers : nameType(headers, path));
      held = { status, headers };
      return response;
    },
    write(chunk: unknown, ...rest: unknown[]): boolean {
      if (held) keep(chunk);
      return held ? true : (Reflect.apply(write, response, [chunk, ...rest]) as boolean);
    },
    end(chunk?: unknown, ...rest: unknown[]): ServerResponse {
      if (!held) return Reflect.apply(pass.end, response, [chunk, ...rest]) as ServerResponse;
      const { status, headers } = held;
      held = undefined;
      keep(chunk);
      void change({ status, html: Buffer.concat(parts).toString() }).then((page) => {
        const length = Buffer.byteLength(page.html);
        pass.head(page.status, { ...headers, 'content-length': length, 'cache-control': 'no-store' });
        pass.end(page.html);
      });
      return response;
    },
  };
  Object.assign(response, own);
}

function lowerNames(headers: object): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers as OutgoingHttpHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Our own routes give text or bytes without saying what they are; where a file lies says it. */
function nameType(headers: OutgoingHttpHeaders, path: string): OutgoingHttpHeaders {
  const told = headers['content-type'];
  const isUntold = told?.startsWith('text/plain') ?? true;
  return isUntold && /\.\w+$/.test(path) ? { ...headers, 'content-type': findContentType(path) } : headers;
}
