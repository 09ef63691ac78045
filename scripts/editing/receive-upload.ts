import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, extname, join } from 'node:path';
import { mostUploaded } from '../../src/editing/upload-limit.ts';
import { Refused } from './refused.ts';

/** A file that was dropped, on the disk outside of the content until its deed is done. */
export interface Upload {
  /** As the editor knows it. */
  name: string;
  place: string;
  remove(): Promise<void>;
}

/** What is read past, so that the browser hears why; who sends more is cut off. */
const mostDrained = 2 * 1024 * 1024 * 1024;

/** Takes the body of a request to the disk, bit by bit. Throws Refused where it is too large. */
export async function receiveUpload(
  request: IncomingMessage,
  workDir: string,
  given: string,
): Promise<Upload> {
  const folder = join(workDir, 'uploads', randomBytes(8).toString('hex'));
  const name = cleanName(given);
  const place = join(folder, name);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await writeBody(request, place);
  } catch (error) {
    await remove();
    await drain(request, 0);
    throw error;
  }
  return { name, place, remove };
}

async function writeBody(request: IncomingMessage, place: string): Promise<void> {
  const file = await open(place, 'wx');
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostUploaded)
        throw new Refused(413, '文件太大了，一次最多 60 MB。文档里的图片太大时，请先压缩图片再放。');
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
}

/** Reads what still comes and forgets it. */
async function drain(request: IncomingMessage, size: number): Promise<void> {
  let passed = size;
  if (request.complete || request.destroyed) return;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    passed += chunk.length;
    if (passed > mostDrained) {
      request.destroy();
      return;
    }
  }
}

/** One name, without what could lead to another folder; its ending stays. */
export function cleanName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '')
    .replace(/^[.\s~]+/, '');
  const ending = extname(name).slice(0, 12);
  const stem = [...name.slice(0, name.length - extname(name).length)].slice(0, 60).join('');
  return (stem === '' ? 'wenjian' : stem) + ending;
}
