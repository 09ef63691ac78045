import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ProjectCopy } from './project-copy.ts';

/** `npm run dev` in a copy of the project. */
export interface CopyPreview {
  /** Its address, without a slash at the end. */
  url: string;
  /** All that stood in its terminal so far. */
  said(): string;
  close(): Promise<void>;
}

/** Starts a preview of a copy on a free port, and gives it when it says that the site is open. */
export async function openCopyPreview(
  { dir, env }: ProjectCopy,
  own: Record<string, string> = {},
): Promise<CopyPreview> {
  const child = spawn(process.execPath, [join(dir, 'scripts/dev.ts')], {
    cwd: dir,
    env: { ...process.env, ...env, PORT: '0', ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\S*(?=\/)/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => {
      reject(new Error(said));
    });
  });
  const close = async (): Promise<void> => {
    const closed = once(child, 'close');
    child.kill();
    await closed;
  };
  return { url, said: () => said, close };
}
