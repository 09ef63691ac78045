import { connect } from 'node:net';

export interface Load {
  perSecond: number;
  /** Of one whole answer, headers included. */
  bytes: number;
}

const connections = 16;

/** Asks for one path as often as a server can answer. Every answer is as long as the first, so bytes tell how many have come:
 *  a client that reads headers would be slower than the server it measures. */
export async function countRequests(port: number, path: string, seconds: number): Promise<Load> {
  const question = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n\r\n`;
  const bytes = await measureAnswer(port, question);
  const end = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(port, question, bytes, end)),
  );
  return { perSecond: counts.reduce((sum, count) => sum + count, 0) / seconds, bytes };
}

function measureAnswer(port: number, question: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    socket.on('data', (part) => (bytes += part.length));
    socket.on('error', reject);
    setTimeout(() => {
      socket.destroy();
      resolve(bytes);
    }, 300);
  });
}

function askUntil(port: number, question: string, bytes: number, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let received = 0;
    let answers = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    socket.on('data', (part) => {
      received += part.length;
      if (received < bytes * (answers + 1)) return;
      answers += 1;
      if (performance.now() < end) socket.write(question);
      else socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answers);
    });
  });
}
