import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDesk } from '../../scripts/dev/desk.ts';
import { openDeskServer } from '../../scripts/editing/desk-server.ts';

/** The desk alone, without the pages of a preview: serves CONTENT_DIR on a free port, which it says. */
const contentDir = process.env['CONTENT_DIR'] ?? '';
const desk = openDesk(contentDir);
const answer = openDeskServer({ basePath: '/', contentDir, run: (...deed) => desk.edit(...deed) });
const server = createServer((request, response) => {
  answer(request, response).then(
    (isAnswered) => {
      if (!isAnswered) response.writeHead(404).end();
    },
    (error: unknown) => {
      response.writeHead(500).end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
});
