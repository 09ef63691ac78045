import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { listSeededNumbers } from '../faults/seeded-numbers.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { everyOrFew } from '../tier.ts';

let copy: ProjectCopy;
let buildTime = 0;
/** What the site is byte for byte, with the article as it was, with a sentence more, and with another. */
const whole: string[] = [];

const readSite = async (): Promise<string> => formatManifest(await hashSite(copy.outDir));

beforeAll(async () => {
  copy = copyProject();
  whole.push(await readSite());
  const article = join(copy.contentDir, 'stories/lv-jinxiang.md');
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, `${text}\n\n这一段后来才写上。\n`);
  const started = performance.now();
  await copy.build();
  buildTime = performance.now() - started;
  whole.push(await readSite());
  expect(whole[0]).not.toBe(whole[1]);
  // Then a release has gone, and the next build goes on in its folder.
  for (const more of ['一', '二']) {
    writeFileSync(article, `${text}\n\n${more}\n`);
    await copy.build();
  }
  whole.push(await readSite());
  writeFileSync(article, text);
  expect(readdirSync(`${copy.outDir}.releases`)).toContain('spare');
});
afterAll(() => {
  copy.remove();
});

/** Starts a build that tells its steps, and nobody to tell them to but us. */
function startBuild(): ChildProcess {
  return spawn(process.execPath, [join(copy.dir, 'scripts/build.ts')], {
    env: { ...process.env, ...copy.env },
    cwd: copy.dir,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Kills a build and nobody else, as the system does when memory runs out, once `due` has come or the build has ended. */
async function killBuild(due: (build: ChildProcess) => Promise<unknown>): Promise<void> {
  const build = startBuild();
  const ended = new Promise((resolve) => build.once('close', resolve));
  await Promise.race([ended, due(build)]);
  build.kill('SIGKILL');
  await ended;
}

/** When a build says that it begins a step. */
const beginStep =
  (step: number) =>
  (build: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => {
      build.stdout?.on('data', (said: Buffer) => {
        if (said.toString().includes(`${step}/5`)) resolve(undefined);
      });
    });

const waitFor = (time: number) => (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

describe('a build that is killed', () => {
  test.each(everyOrFew([1, 2, 3, 4, 5], [2, 5]))(
    'as it begins step %i leaves the readers a whole site',
    async (step) => {
      await killBuild(beginStep(step));
      expect(whole).toContain(await readSite());
    },
  );

  const moments = listSeededNumbers(8);
  const kills = everyOrFew(50, 1);
  test.each(Array.from({ length: kills }, () => moments.next().value))(
    'at %d of its time leaves the readers a whole site',
    async (moment) => {
      await killBuild(waitFor(moment * buildTime));
      expect(whole).toContain(await readSite());
    },
  );

  test('is cleaned up by the next build, and nobody writes any more', async () => {
    const { code, output } = await copy.run('build');
    expect(output).toContain('完成');
    expect(code).toBe(0);
    expect(await readSite()).toBe(whole[0]);
    // Of several releases that go at once, one stands ready, and the others go with the next build.
    expect((await copy.run('build')).output).toContain('没有变化');
    const beside = readdirSync(dirname(copy.outDir)).filter((name) => !name.endsWith('.kept'));
    expect(beside.sort()).toEqual(['site', 'site.releases', 'site.sha256']);
    // What worked for a killed build ends by itself, at once where the machine has time for it.
    await vi.waitFor(
      () => {
        const left = readdirSync(`${copy.outDir}.releases`).filter(
          (name) => !/^(?:\d{4}|spare|lock\..*)$/.test(name),
        );
        expect(left.sort()).toEqual(['.wenku', 'current']);
      },
      { timeout: 60_000, interval: 200 },
    );
    expect(existsSync(join(copy.dir, '.work/build.lock'))).toBe(false);
  });
});
