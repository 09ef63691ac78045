import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askLink, isOffline } from './ask-link.ts';

let server: Server;
let url = '';

/** A website with moods: the path is the status it answers with; `picky` knows no HEAD. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const picky = request.url === '/picky' && request.method === 'HEAD';
    response.writeHead(picky ? 405 : Number(/\d+/.exec(request.url ?? '')?.[0] ?? 200)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('a link to another website', () => {
  test.each([
    ['/200', 'there'],
    ['/picky', 'there'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/403', 'unknown'],
    ['/503', 'unknown'],
  ])('%s is %s', async (path, kind) => {
    expect((await askLink(url + path)).kind).toBe(kind);
  });

  test('is not called gone where nobody answers', async () => {
    expect(await askLink('http://127.0.0.1:9/')).toEqual({ kind: 'unknown', words: '没有回答。' });
  });
});

test('without a network no link is at fault', async () => {
  expect(await isOffline(['http://127.0.0.1:9/a', 'http://127.0.0.1:9/b'])).toBe(true);
  expect(await isOffline(['http://127.0.0.1:9/', url])).toBe(false);
});
