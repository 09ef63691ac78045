import { statfs } from 'node:fs/promises';

/** A program that worked for us has died without a word, and its promise will never be settled. */
export class WorkerLost extends Error {}

/** Waits for work that a foreign program does. Pagefind's own program dies where the disk is full, and its promise then stays open
 *  for ever: the process would end in silence, with nothing said and nothing cleaned. */
export async function untilSettled<T>(work: Promise<T>, folder: string): Promise<T> {
  let lose: (() => void) | undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = () => {
      reject(new WorkerLost());
    };
    process.once('beforeExit', lose);
  });
  try {
    return await Promise.race([work, lost]);
  } catch (error) {
    throw error instanceof WorkerLost ? await explainLoss(folder) : error;
  } finally {
    if (lose) process.off('beforeExit', lose);
  }
}

const enough = 8 * 1024 * 1024;

async function explainLoss(folder: string): Promise<Error> {
  const disk = await statfs(folder).catch(() => undefined);
  if (disk && disk.bavail * disk.bsize < enough)
    return Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  return new WorkerLost('编制检索的程序中途退出了，可能是内存不够。');
}
