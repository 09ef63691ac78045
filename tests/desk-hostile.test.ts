import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';
import { beingWritten } from '../scripts/content/write-files.ts';
import { everyOrFew } from './tier.ts';
import { findWorkDir } from '../scripts/editing/workshop.ts';

/** What may befall the desk's server: nothing is lost, nothing is written outside of the content, and nobody else gets an answer. */
const root = mkdtempSync(join(tmpdir(), 'wenku-desk-'));
const [contentDir, outside] = [join(root, 'content'), join(root, 'outside')];
const story = 'stories/lv-jinxiang.md';
const read = (path: string): string => readFileSync(join(contentDir, path), 'utf8');

/** One for all that breaks nothing, and one for a test that does. */
let healthy: Desk;
let server: Desk | undefined;

let fresh: Map<string, string>;

beforeAll(async () => {
  fill();
  fresh = look();
  healthy = await start();
});
beforeEach(() => {
  // A file that is new has to be looked at by all rules.
  if (!isDeepStrictEqual(look(), fresh) || lstatSync(join(contentDir, 'topics')).isSymbolicLink()) fill();
});
afterEach(async () => {
  await server?.end();
  server = undefined;
  rmSync(findWorkDir(contentDir), { recursive: true, force: true });
});
afterAll(async () => {
  await healthy.end();
  rmSync(root, { recursive: true, force: true });
});

/** The world as each test finds it. */
function fill(): void {
  for (const folder of [contentDir, outside]) rmSync(folder, { recursive: true, force: true });
  cpSync(join(projectDir, 'tests/little-content'), contentDir, { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.yaml'), 'name: 不给看\n');
}

interface Answer {
  status: number;
  value: Record<string, unknown>;
  headers: Record<string, unknown>;
}

interface Desk {
  port: number;
  child: ChildProcess;
  send(path: string, options?: Sent): Promise<Answer>;
  ask(task: string, args: object): Promise<Answer>;
  end(): Promise<void>;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Iterable<Buffer>;
}

/** Starts the desk, on a disk that may fail. */
async function start(fault?: string, env: Record<string, string> = {}): Promise<Desk> {
  const preload = fault === undefined ? [] : ['--import', join(projectDir, 'tests/faults', fault)];
  const child = spawn(process.execPath, [...preload, join(projectDir, 'tests/faults/serve-desk.ts')], {
    env: { ...process.env, CONTENT_DIR: contentDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(/\d+/.exec(first.toString())?.[0]);
  const own = `http://127.0.0.1:${port}`;
  let token = '';
  const send = (path: string, { method = 'POST', headers = {}, body }: Sent = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = httpRequest({
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { origin: own, 'x-desk-token': token, ...headers },
      });
      asked.on('error', reject);
      asked.on('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('error', reject);
        response.on('end', () => {
          const isJson = response.headers['content-type']?.startsWith('application/json') === true;
          const value = (isJson ? JSON.parse(text) : { text }) as Answer['value'];
          resolve({ status: response.statusCode ?? 0, value, headers: response.headers });
        });
      });
      if (body === undefined || typeof body === 'string') asked.end(body);
      else void sendParts(asked, body);
    });
  const page = await send('/desk/', { method: 'GET' });
  token = /desk-token" content="([^"]+)/.exec(String(page.value['text']))?.[1] ?? '';
  return {
    ...{ port, child, send },
    ask: (task, args) => send(`/desk/_do/${task}`, { body: JSON.stringify(args) }),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
}

/** A desk for this test alone. */
async function startOwn(fault?: string, env: Record<string, string> = {}): Promise<Desk> {
  await server?.end();
  server = await start(fault, env);
  return server;
}

async function sendParts(asked: ReturnType<typeof httpRequest>, parts: Iterable<Buffer>): Promise<void> {
  for (const part of parts) if (!asked.write(part)) await once(asked, 'drain');
  asked.end();
}

const digestOf = async (desk: Desk, path = story): Promise<string> =>
  ((await desk.ask('open', { path })).value['file'] as { digest: string }).digest;

/** Every file of the world with its bytes; half-written ones under the name that readers pass over are left out. */
function look(): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.split('/').some((part) => beingWritten.test(part)),
  );
  return new Map(
    names
      .filter((name) => lstatSync(join(root, name)).isFile())
      .map((name) => [name, readFileSync(join(root, name), 'latin1')]),
  );
}

describe('who is not the page itself', () => {
  test.each([
    [
      'another name for this machine, as after DNS rebinding',
      { host: 'evil.example:PORT', origin: 'http://evil.example:PORT', 'sec-fetch-site': 'same-origin' },
    ],
    ['this host by another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin that can be told', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port, by its own word', { 'sec-fetch-site': 'same-site' }],
    ['a page of a session before', { 'x-desk-token': 'x' }],
    ['nobody with a sign', { 'x-desk-token': '' }],
  ])('%s gets nothing', async (_, given) => {
    const desk = healthy;
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace('PORT', String(desk.port))]),
    );
    const before = look();
    for (const path of ['/desk/_do/list', '/desk/_do/undo', '/desk/_upload/import?name=a.txt&to=stories']) {
      const { status, value } = await desk.send(path, { headers, body: '{}' });
      expect(status).toBe(403);
      expect(String(value['text'])).toMatch(/[一-鿿]{6}/);
    }
    const picture = await desk.send('/desk/_picture?file=mo-shangu.jpg', { method: 'GET', headers });
    expect(picture.status).toBe(403);
    if (!('x-desk-token' in headers))
      expect((await desk.send('/desk/', { method: 'GET', headers })).status).toBe(403);
    expect(look()).toEqual(before);
  });

  test('is told of no door for others', async () => {
    const desk = healthy;
    const { headers, value } = await desk.send('/desk/', { method: 'GET' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(String(value['text'])).not.toMatch(/https?:\/\//);
    expect((await desk.send('/desk/_do/list', { method: 'OPTIONS' })).status).not.toBe(200);
    expect((await desk.send('/desk/_do/list', { method: 'GET' })).status).toBe(405);
    expect(
      (await desk.send('/desk/_do/import', { body: '{"place":"/etc/passwd","name":"a.txt","to":"stories"}' }))
        .status,
    ).toBe(404);
    expect((await desk.send('/desk/_do/constructor', { body: '{}' })).status).toBe(404);
  });
});

describe('a path that leads elsewhere', () => {
  test.each([
    '../outside/secret.yaml',
    'stories/../../outside/secret.yaml',
    '/etc/passwd',
    'site.yaml',
    'people/..%2f..%2fsecret.yaml',
    'people/.wenku-1-00000000.tmp',
    'people/a/b.yaml',
    'people\\x.yaml',
    'images/mo-shangu.jpg',
    '__proto__/x.yaml',
    '',
    null,
    7,
  ])('%j is neither opened nor written', async (path) => {
    const desk = healthy;
    const before = look();
    expect((await desk.ask('open', { path })).status).toBe(400);
    expect((await desk.ask('save', { path, digest: 'x', set: { name: 'x' }, remove: [] })).status).toBe(400);
    expect(look()).toEqual(before);
  });

  test.each(['../x', 'a/b', 'A', '.x', 'con', '中文', 'x'.repeat(81), '', null])(
    '%j is no id',
    async (id) => {
      const desk = healthy;
      const before = look();
      expect((await desk.ask('create', { collection: 'people', id, data: { name: '甲' } })).status).toBe(422);
      expect(look()).toEqual(before);
    },
  );

  test('a picture of another folder is not shown', async () => {
    const desk = healthy;
    for (const file of [
      '../site.yaml',
      '..%2fsite.yaml',
      '../people/chen-ming.yaml',
      '.x.jpg',
      '../../outside/a.jpg',
    ])
      expect((await desk.send(`/desk/_picture?file=${file}`, { method: 'GET' })).status).toBe(404);
  });

  test('a link out of the folder is not followed', async () => {
    rmSync(join(contentDir, 'topics'), { recursive: true });
    symlinkSync(outside, join(contentDir, 'topics'));
    unlinkSync(join(contentDir, 'people/chen-ming.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(contentDir, 'people/chen-ming.yaml'));
    rmSync(join(contentDir, 'images'), { recursive: true });
    symlinkSync(outside, join(contentDir, 'images'));
    const desk = healthy;
    const before = look();
    const save = (path: string) => desk.ask('save', { path, digest: 'x', set: { name: 'x' }, remove: [] });
    expect((await save('topics/secret.yaml')).status).toBe(403);
    expect((await save('people/chen-ming.yaml')).status).toBe(403);
    expect((await desk.ask('create', { collection: 'topics', id: 'xin', data: { name: '甲' } })).status).toBe(
      403,
    );
    expect((await desk.ask('open', { path: 'topics/secret.yaml' })).value).not.toHaveProperty('data');
    const picture = readFileSync(join(projectDir, 'tests/little-content/images/mo-shangu.jpg'));
    expect((await desk.send('/desk/_upload/picture?name=a.jpg', { body: [picture] })).status).toBe(403);
    expect(look()).toEqual(before);
  });

  test('the name of an upload leads nowhere', async () => {
    const desk = healthy;
    const before = new Set(look().keys());
    const name = encodeURIComponent('../../../people/chen-ming\u0000.txt');
    const { status, value } = await desk.send(`/desk/_upload/import?name=${name}&to=stories`, {
      body: '铜尺\n\n吕金香用一把铜尺量扇骨。\n',
    });
    expect(status).toBe(200);
    expect(value['drafts']).toMatchObject([{ path: 'stories/tong-chi.md' }]);
    expect([...look().keys()].filter((path) => !before.has(path))).toEqual(['content/stories/tong-chi.md']);
  });
});

describe('what is too much', () => {
  function* makeParts(megabytes: number): Generator<Buffer> {
    const part = Buffer.alloc(1024 * 1024, 97);
    for (let count = 0; count < megabytes; count++) yield part;
  }

  test('100 MB are refused with a sentence, and nothing of them is left', async () => {
    const desk = healthy;
    const before = look();
    for (const path of [
      '/desk/_upload/import?name=a.txt&to=stories',
      '/desk/_upload/picture?name=a.jpg',
      '/desk/_do/save',
    ]) {
      const { status, value } = await desk.send(path, { body: makeParts(100) });
      expect([path, status]).toEqual([path, 413]);
      expect(String(value['sentence'])).toMatch(/太大|太长/);
    }
    expect(look()).toEqual(before);
    expect(readdirSync(join(findWorkDir(contentDir), 'uploads'))).toEqual([]);
  });

  test('a text beyond what a file may be is not written', async () => {
    const desk = healthy;
    const before = look();
    const digest = await digestOf(desk);
    for (const body of ['字'.repeat(400_000), `\n${'['.repeat(100)}\n`])
      expect((await desk.ask('save', { path: story, digest, set: {}, remove: [], body })).status).toBe(422);
    expect(look()).toEqual(before);
  });
});

describe('two at once', () => {
  test('of two tabs that save one file, one writes and the other is told', async () => {
    const desk = healthy;
    const digest = await digestOf(desk);
    const save = (subtitle: string) =>
      desk.ask('save', { path: story, digest, set: { subtitle }, remove: [] });
    const answers = await Promise.all(['甲', '乙', '丙', '丁'].map(save));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.value['comparison']).toBeInstanceOf(Array);
    expect(read(story).match(/^subtitle: .*$/gm)).toHaveLength(1);
  });

  test('a file deleted meanwhile is not made again', async () => {
    const desk = healthy;
    const digest = await digestOf(desk);
    rmSync(join(contentDir, story));
    const { status, value } = await desk.ask('save', {
      path: story,
      digest,
      set: { subtitle: '甲' },
      remove: [],
    });
    expect([status, value['gone']]).toEqual([410, true]);
    expect(existsSync(join(contentDir, story))).toBe(false);
  });

  test('a change is not taken back where the file has changed since', async () => {
    const desk = healthy;
    await desk.ask('save', {
      path: story,
      digest: await digestOf(desk),
      set: { subtitle: '甲' },
      remove: [],
    });
    writeFileSync(join(contentDir, story), `${read(story)}\n后来写的。\n`);
    const before = read(story);
    const { status, value } = await desk.ask('undo', {});
    expect([status, String(value['sentence'])]).toEqual([409, expect.stringContaining('后来又改过')]);
    expect(read(story)).toBe(before);
  });
});

describe('a disk that fails', () => {
  const save = async (desk: Desk): Promise<Answer> => {
    const digest = await digestOf(desk);
    return desk.ask('save', { path: story, digest, set: { subtitle: '写不进去的副标题' }, remove: [] });
  };

  const size = readFileSync(join(projectDir, 'tests/little-content', story)).length;

  // While the old bytes are kept, and while the new ones are written.
  test.each([50, size + 700])(
    'full after %d bytes: a sentence, and every file is as it was',
    async (spare) => {
      const desk = await startOwn('full-disk.ts', { SPARE: String(spare) });
      const before = look();
      const { status, value } = await save(desk);
      expect([status, String(value['sentence'])]).toEqual([507, expect.stringContaining('磁盘满了')]);
      expect(look()).toEqual(before);
    },
  );

  test.each(everyOrFew(['EROFS', 'EACCES'], ['EROFS']))(
    '%s: a sentence, and every file is as it was',
    async (code) => {
      const desk = await startOwn('broken-disk.ts', { BREAK_AT: '2', BREAK_WITH: code });
      const before = look();
      const { status, value } = await save(desk);
      expect([status, String(value['sentence'])]).toEqual([
        507,
        expect.stringMatching(/没有写成：.*(?:只读|权限).*没有动/s),
      ]);
      expect(look()).toEqual(before);
    },
  );

  // The administrator may write everywhere.
  test.skipIf(process.getuid?.() === 0)('a folder that is read-only: a sentence', async () => {
    chmodSync(join(contentDir, 'stories'), 0o555);
    try {
      const { status, value } = await save(await startOwn());
      expect([status, String(value['sentence'])]).toEqual([507, expect.stringContaining('没有写入权限')]);
    } finally {
      chmodSync(join(contentDir, 'stories'), 0o755);
    }
  });

  test.each(everyOrFew([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [7]))(
    'killed at step %d of saving: the file is the old one or the new one',
    async (step) => {
      const desk = await startOwn('broken-disk.ts', { BREAK_AT: String(step) });
      const before = look();
      const digest = await digestOf(desk);
      const answer = await desk
        .ask('save', { path: story, digest, set: { subtitle: '新的' }, remove: [] })
        .catch(() => undefined);
      const after = look();
      const [old, now] = [before.get(`content/${story}`), after.get(`content/${story}`)];
      const fresh = old?.replace(/^subtitle: .*$/m, `subtitle: ${Buffer.from('新的').toString('latin1')}`);
      expect([old, fresh]).toContain(now);
      if (answer) expect(now).toBe(fresh);
      after.delete(`content/${story}`);
      before.delete(`content/${story}`);
      expect(after).toEqual(before);
      // Whoever opens it then finds it in order, and what was not done is not offered to be taken back.
      const again = await startOwn();
      expect((await again.ask('open', { path: story })).status).toBe(200);
      const { undo } = (await again.ask('home', {})).value;
      expect(undo !== undefined).toBe(now === fresh);
    },
  );
});
