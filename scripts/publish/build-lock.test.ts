import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildLocked, takeLock } from './build-lock.ts';
import { findProcessStart } from './process-identity.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenku-lock-'));
  path = join(folder, 'dist.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Processes = { pid: number; start: string }[];
const writeLock = (name: string, processes: Processes, host = hostname()): void => {
  writeFileSync(name, JSON.stringify({ host, processes }));
};
const write = (processes: Processes, host?: string): void => {
  writeLock(path, processes, host);
};
const me = { pid: process.pid, start: findProcessStart(process.pid) ?? '' };
/** No system gives out so large a number. */
const nobody = { pid: 2 ** 30, start: '' };

async function expectTaken(): Promise<void> {
  const lock = await takeLock(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ host: hostname(), processes: [me] });
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
}

describe('the lock of an output folder', () => {
  test('is there while a build has it and gone afterwards', async () => {
    const lock = await takeLock(path);
    expect(existsSync(path)).toBe(true);
    await expect(takeLock(path)).rejects.toThrow(new BuildLocked(`进程 ${process.pid}`));
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes to one of twenty that find the same leftover', async () => {
    write([nobody]);
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('of a build that has begun since is not taken for the leftover', async () => {
    for (const name of [path, `${path}.left`]) writeLock(name, [nobody]);
    // Who asks has seen a leftover, and is held up on the way to clearing it away.
    const holdUp = await takeLock(`${path}.left.left`);
    const refused = expect(takeLock(path)).rejects.toThrow(new BuildLocked(`进程 ${process.pid}`));
    await pause(300);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ processes: [nobody] });
    writeLock(path, [me]);
    await holdUp.release();
    await refused;
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ processes: [me] });
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  });

  test('is not given back by who has lost it', async () => {
    const lost = await takeLock(path);
    write([me], 'another-machine');
    await lost.release();
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  });

  test('that cannot be read is told of, and not waited for', async () => {
    mkdirSync(path);
    await expect(takeLock(path, () => undefined)).rejects.toThrow('EISDIR');
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  });

  test('can be waited for', async () => {
    const first = await takeLock(path);
    const said: string[] = [];
    const second = takeLock(path, () => said.push('waits'));
    setTimeout(() => void first.release(), 250);
    await (await second).release();
    expect(said).toEqual(['waits']);
  });
});

describe('a lock that is left over', () => {
  test('by a build that is gone is taken over', async () => {
    write([nobody]);
    await expectTaken();
  });

  test('by a build that was killed while it cleared one away is taken over', async () => {
    for (const name of [path, `${path}.left`, `${path}.left.left`]) writeLock(name, [nobody]);
    await expectTaken();
  });

  test('by a build whose number another process has got since is taken over', async () => {
    write([{ pid: process.pid, start: 'long before' }]);
    await expectTaken();
  });

  test('half written or damaged is taken over', async () => {
    for (const text of ['', '1234', '{"host":', '\0\0\0', 'null']) {
      writeFileSync(path, text);
      utimesSync(path, 1, 1);
      await expectTaken();
    }
  });

  test('by another machine is taken over once that has been silent for two minutes', async () => {
    write([me], 'another-machine');
    await expect(takeLock(path)).rejects.toThrow('机器 another-machine 上的进程');
    utimesSync(path, new Date(), new Date(Date.now() - 121_000));
    await expectTaken();
  });

  test('by a killed build is taken over only when nobody works for it any more', async () => {
    const worker = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], {
      stdio: 'ignore',
    });
    const pid = worker.pid ?? 0;
    write([nobody, { pid, start: findProcessStart(pid) ?? '' }]);
    let ended = false;
    setTimeout(() => {
      ended = worker.kill('SIGKILL');
    }, 400);
    await expectTaken();
    expect(ended).toBe(true);
  });
});
