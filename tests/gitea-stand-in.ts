import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What Gitea answers to an editor in the browser, over a real repository: as much of its API as Sveltia CMS asks for
 *  (https://docs.gitea.com/api/next/). */
export interface StandIn {
  /** Its address, without a slash at the end. */
  url: string;
  /** The token that it takes. */
  token: string;
  /** A git command in the repository; returns what it says. */
  git(...words: string[]): string;
  /** Writes a file of `main` to another place, byte by byte. */
  checkOut(path: string, place: string): void;
  /** What was asked that it does not know. */
  unknown: string[];
  close(): Promise<void>;
}

interface ChangedFile {
  operation: 'create' | 'update' | 'delete';
  path: string;
  content: string;
  sha?: string;
}

interface Change {
  message: string;
  author: { name: string; email: string };
  files: ChangedFile[];
}

/** Puts a folder into a new repository, on `main`, as `content/`, and answers for it. */
export async function openStandIn(contentDir: string): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-gitea-'));
  const git = openRepository(folder, contentDir);
  const unknown: string[] = [];
  const token = 'a-token-for-tests';
  const server = createServer((request, response) => {
    answer({ git, token, unknown }, request, response).catch((error: unknown) => {
      sendJson(response, 409, { message: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await closeServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const checkOut = (path: string, place: string): void => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, git.blob(path));
  };
  return { url: `http://127.0.0.1:${port}`, token, git: (...words) => git(words), checkOut, unknown, close };
}

interface Git {
  (words: readonly string[], input?: string | Buffer, env?: Record<string, string>): string;
  blob(path: string): Buffer;
}

const person = { name: '王小明', email: 'wang@example.org' };

function openRepository(folder: string, contentDir: string): Git {
  const repository = join(folder, 'wenzi.git');
  const identity = {
    ...{ GIT_AUTHOR_NAME: person.name, GIT_AUTHOR_EMAIL: person.email },
    ...{ GIT_COMMITTER_NAME: person.name, GIT_COMMITTER_EMAIL: person.email },
  };
  const run = (words: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): Buffer =>
    execFileSync('git', ['--git-dir', repository, '-c', 'core.quotePath=false', ...words], {
      ...{ input, maxBuffer: 64 * 1024 * 1024, stdio: ['pipe', 'pipe', 'pipe'] },
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '', ...env },
    });
  const git: Git = Object.assign((...asked: Parameters<typeof run>) => run(...asked).toString(), {
    blob: (path: string) => run(['cat-file', 'blob', `main:${path}`]),
  });
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', repository]);
  git(['--work-tree', contentDir, 'add', '-A', '.']);
  const words = git(['write-tree']).trim();
  const tree = git(['mktree'], `040000 tree ${words}\tcontent\n`).trim();
  git(['update-ref', 'refs/heads/main', git(['commit-tree', tree, '-m', '开始']).trim()]);
  return git;
}

interface Inside {
  git: Git;
  token: string;
  unknown: string[];
}

async function answer(inside: Inside, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, accept, cache-control');
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (request.headers.authorization !== `token ${inside.token}`) {
    sendJson(response, 401, { message: 'token is required' });
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand.in');
  const body = await readBody(request);
  const found = findAnswer(inside, pathname.replace(/^\/api\/v1/, ''), searchParams, body);
  if (found === undefined) inside.unknown.push(`${request.method ?? ''} ${pathname}`);
  if (found instanceof Buffer) response.writeHead(200).end(found);
  else sendJson(response, found === undefined ? 404 : 200, found ?? { message: 'not found' });
}

function findAnswer({ git }: Inside, path: string, asked: URLSearchParams, body: unknown): unknown {
  if (path === '/version') return { version: '1.25.0' };
  if (path === '/user') return { id: 1, login: 'wang', full_name: person.name, email: person.email };
  if (path === '/settings/api') return { max_response_items: 50, default_paging_num: 30 };
  const rest = path.replace('/repos/jiangzhou/wenzi', '');
  if (rest === '') return { default_branch: 'main', permissions: { pull: true, push: true } };
  if (rest === '/branches/main') return { commit: describeHead(git) };
  if (rest.startsWith('/git/trees/')) return { tree: listTree(git), truncated: false };
  if (rest === '/file-contents') return listContents(git, (body as { files: string[] }).files);
  if (rest === '/contents') return commit(git, body as Change);
  if (rest === '/commits') return listCommits(git, asked.get('path') ?? '');
  if (rest.startsWith('/media/main/')) return git.blob(decodeURI(rest.slice('/media/main/'.length)));
  return undefined;
}

function describeHead(git: Git): { id: string; message: string } {
  const [id = '', message = ''] = git(['log', '-1', '--format=%H%n%s', 'main']).split('\n');
  return { id, message };
}

function listTree(git: Git): object[] {
  return git(['ls-tree', '-r', '-l', 'main'])
    .trim()
    .split('\n')
    .map((line) => {
      const [, type, sha, size, path] = /^\d+ (\w+) (\w+) +(\d+)\t(.*)$/.exec(line) ?? [];
      return { type, sha, size: Number(size), path };
    });
}

function listContents(git: Git, paths: readonly string[]): object[] {
  return paths.map((path) => ({
    ...{ path, encoding: 'base64' },
    content: git.blob(path).toString('base64'),
  }));
}

/** One commit of several files; like the real one it refuses a change of what has become something else. */
function commit(git: Git, { message, files, author }: Change): object {
  git(['read-tree', 'main']);
  const saved = files.map(({ operation, path, content, sha }) => {
    const before = git(['ls-tree', '--format=%(objectname)', 'main', '--', path]).trim();
    if ((operation === 'create') !== (before === '') || (operation !== 'create' && sha !== before))
      throw new Error(`${operation} ${path}: ${before || 'not there'}, asked for ${sha ?? 'a new file'}`);
    const blob = git(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64')).trim();
    git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    return { path, sha: blob };
  });
  const env = { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email };
  const made = git(['commit-tree', git(['write-tree']).trim(), '-p', 'main'], message, env).trim();
  git(['update-ref', 'refs/heads/main', made]);
  return { commit: { sha: made, created: new Date(0).toISOString() }, files: saved };
}

function listCommits(git: Git, path: string): object[] {
  const lines = git(['log', '--format=%H%x09%an%x09%ae%x09%aI', 'main', '--', path]).trim().split('\n');
  return lines.filter(Boolean).map((line) => {
    const [sha, name, email, date] = line.split('\t');
    return { sha, commit: { author: { name, email, date } } };
  });
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString());
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}
