import { mostUploaded } from '../../../src/editing/upload-limit.ts';
import type { TaskName, TaskValue } from '../desk-tasks.ts';

/** What the head of the page says of this session. */
const say = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
/** The base path, with slashes at both ends. */
export const base = say('desk-base');
const headers = { 'x-desk-token': say('desk-token') };

/** What the server does not do, with its sentence and what came beside it. */
export class Answered extends Error {
  readonly status: number;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, value: Readonly<Record<string, unknown>>) {
    super(
      typeof value['sentence'] === 'string'
        ? value['sentence']
        : '编辑台没有回答。请看看终端里 npm run dev 是不是还开着。',
    );
    this.status = status;
    this.more = value;
  }
}

/** Asks the server to do something. Throws Answered where it does not. */
export async function ask<N extends TaskName>(task: N, args: object = {}): Promise<TaskValue<N>> {
  const request = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  };
  return (await take(fetch(`${base}desk/_do/${task}`, request))) as TaskValue<N>;
}

/** Sends a file that was dropped. Throws Answered where it is not taken. */
export async function upload<N extends 'import' | 'picture'>(
  task: N,
  file: File,
  to = '',
): Promise<TaskValue<N>> {
  if (file.size > mostUploaded)
    throw new Answered(413, {
      sentence: `${file.name} 太大了，一次最多 60 MB。文档里的图片太大时，请先压缩图片再放。`,
    });
  const query = new URLSearchParams({ name: file.name, to });
  const request = { method: 'POST', headers, body: file };
  return (await take(fetch(`${base}desk/_upload/${task}?${query.toString()}`, request))) as TaskValue<N>;
}

/** The address of a picture of the content folder, for this page alone; undefined where there is none. */
export async function openPicture(file: string): Promise<string | undefined> {
  const answer = await fetch(`${base}desk/_picture?${new URLSearchParams({ file }).toString()}`, { headers });
  return answer.ok ? URL.createObjectURL(await answer.blob()) : undefined;
}

async function take(request: Promise<Response>): Promise<unknown> {
  const answer = await request.catch(() => undefined);
  if (!answer) throw new Answered(0, {});
  const value: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Answered(answer.status, value as Record<string, unknown>);
  return value;
}
