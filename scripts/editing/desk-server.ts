import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeXml } from '../../src/exports/escape.ts';
import { findContentType } from '../../src/inspection/content-types.ts';
import { hasPictureEnding, pictureFolder } from '../../src/model/pictures.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { deskPolicy, writeDeskPage } from './desk-page.ts';
import { isPageTask, type TaskName } from './desk-tasks.ts';
import { explainRefusal } from './guard.ts';
import { placeInside } from './place-inside.ts';
import { receiveUpload } from './receive-upload.ts';
import { Refused, type DeskAnswer } from './refused.ts';
import { findWorkDir } from './workshop.ts';

interface DeskSettings {
  /** Begins and ends with `/`. */
  basePath: string;
  contentDir: string;
  /** Given by tests alone. */
  workDir?: string;
  /** Does a deed: in a preview the second thread, one after the other. */
  run(task: TaskName, args: unknown): Promise<DeskAnswer>;
}

/** Answers a request where it is the desk's, and says whether it was. */
export type DeskServer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** More than the largest file with all that a form says beside it. */
const mostJson = 4 * 1024 * 1024;

/** The desk below `/desk/`: its page, and what the page asks. Everything is refused that does not come from this machine and, but for
 *  the page, from the page itself. */
export function openDeskServer(settings: DeskSettings): DeskServer {
  const token = randomBytes(24).toString('base64url');
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = findDeskPath(url.pathname, settings.basePath);
    if (path === undefined) return false;
    for (const name of response.getHeaderNames())
      if (name.startsWith('access-control-')) response.removeHeader(name);
    const isPage = path === '' && request.method === 'GET';
    const refusal = explainRefusal(request, { token, isPage });
    if (refusal !== undefined) sendText(response, 403, refusal);
    else if (isPage) sendPage(response, writeDeskPage(settings.basePath, token));
    else await answer(settings, path, url, request, response);
    return true;
  };
}

/** Behind `/desk/`, below the base path or with it; undefined for what is not the desk's. What the page asks begins with `_`:
 *  elsewhere a preview leads to the address with a slash. */
function findDeskPath(pathname: string, basePath: string): string | undefined {
  const below = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.slice(1);
  return below === 'desk' || below.startsWith('desk/') ? below.slice('desk/'.length) : undefined;
}

async function answer(
  settings: DeskSettings,
  path: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method === 'GET' && path === '_picture') {
      await sendPicture(settings.contentDir, url.searchParams.get('file') ?? '', response);
      return;
    }
    const { status, value } = await findAnswer(settings, path, url, request);
    send(response, status, 'application/json; charset=utf-8', JSON.stringify(value ?? null));
  } catch (error) {
    sendFailure(response, error);
  }
}

async function findAnswer(
  settings: DeskSettings,
  path: string,
  url: URL,
  request: IncomingMessage,
): Promise<DeskAnswer> {
  const name = path.replace(/^_do\//, '');
  if (request.method !== 'POST') throw new Refused(405, '编辑台不这样用。请从页面上操作。');
  if (path === '_upload/import' || path === '_upload/picture')
    return takeUpload(settings, path, url.searchParams, request);
  if (path === name || !isPageTask(name)) throw new Refused(404, '编辑台没有这一项。请刷新页面再试。');
  return settings.run(name, await readJson(request));
}

async function takeUpload(
  { contentDir, workDir = findWorkDir(contentDir), ...desk }: DeskSettings,
  path: string,
  asked: URLSearchParams,
  request: IncomingMessage,
): Promise<DeskAnswer> {
  const upload = await receiveUpload(request, workDir, asked.get('name') ?? '');
  try {
    const { name, place } = upload;
    return await desk.run(path === '_upload/import' ? 'import' : 'picture', {
      name,
      place,
      to: asked.get('to') ?? '',
    });
  } finally {
    await upload.remove();
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostJson) chunks.push(chunk);
  }
  if (size > mostJson) throw new Refused(413, '太长了，一个文件最多 1 MB。请分成几篇。');
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    throw new Refused(400, '没有看懂页面送来的内容。请刷新页面再试。');
  }
}

async function sendPicture(contentDir: string, file: string, response: ServerResponse): Promise<void> {
  if (!/^[^/\\]+$/.test(file) || file.startsWith('.') || !hasPictureEnding(file))
    throw new Refused(404, '没有这张图片。');
  const bytes = await readFile(await placeInside(contentDir, `${pictureFolder}/${file}`)).catch(() => {
    throw new Refused(404, `图片文件夹里没有 ${file}。`);
  });
  send(response, 200, findContentType(file.toLowerCase()), bytes);
}

function sendPage(response: ServerResponse, html: string): void {
  response.setHeader('Content-Security-Policy', deskPolicy);
  response.setHeader('X-Frame-Options', 'DENY');
  send(response, 200, 'text/html; charset=utf-8', html);
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>编辑台</title><p>${writeXml(sentence)}</p></html>`;
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  send(response, status, 'text/html; charset=utf-8', page);
}

function sendFailure(response: ServerResponse, error: unknown): void {
  const { status, message, more } =
    error instanceof Refused
      ? error
      : {
          status: 500,
          message: explainFailure(error) ?? '编辑台自己出错了，没有写文件。请告诉维护人员。',
          more: {},
        };
  send(response, status, 'application/json; charset=utf-8', JSON.stringify({ sentence: message, ...more }));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  response.end(body);
}
