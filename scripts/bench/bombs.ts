import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectDir } from '../content/settings.ts';
import { bombs, type BombFiles } from './bomb-files.ts';
import { measureCommand, type Cost } from './measure-command.ts';

/** What `npm run check` may take for any file of a megabyte or ten thousand files. */
const limits = { seconds: 10, megabytes: 1500 };

/** `npm run check` over files made to keep it busy, one after the other, each laid over the little site; or over those
 *  whose name holds the first argument. */
export async function benchBombs([wanted = '']: string[]): Promise<void> {
  let beyond = 0;
  for (const [name, make] of Object.entries(bombs).filter(([known]) => known.includes(wanted))) {
    const cost = await measureCheck(make());
    const isBeyond = cost.cpuSeconds > limits.seconds || cost.peakMegabytes > limits.megabytes;
    if (isBeyond) beyond += 1;
    const figures = `处理器 ${cost.cpuSeconds.toFixed(1)} 秒；内存最多 ${cost.peakMegabytes.toFixed(0)} MB；退出码 ${cost.code ?? '无'}`;
    process.stdout.write(`${isBeyond ? '✗' : '✓'} ${figures}  ${name}\n`);
  }
  process.stdout.write(`${beyond} 个超过了 ${limits.seconds} 秒（处理器）或 ${limits.megabytes} MB\n`);
}

async function measureCheck(files: BombFiles): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-bombs-'));
  await cp(join(projectDir, 'tests/little-content'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const command = [process.execPath, join(projectDir, 'scripts/check.ts')];
  const cost = await measureCommand(command, { ...process.env, CONTENT_DIR: folder }, projectDir);
  await rm(folder, { recursive: true });
  return cost;
}
