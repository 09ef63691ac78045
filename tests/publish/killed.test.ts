import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { listSeededNumbers } from '../faults/seeded-numbers.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';

const kills = 50;
let copy: ProjectCopy;
let buildTime = 0;
/** What the site is byte for byte, with the article as it was and with a sentence more. */
const whole: string[] = [];

const readSite = async (): Promise<string> => formatManifest(await hashSite(copy.outDir));

beforeAll(async () => {
  copy = copyProject();
  const article = join(copy.contentDir, 'stories/lv-jinxiang.md');
  const text = readFileSync(article, 'utf8');
  appendFileSync(article, '\n\n这一段后来才写上。\n');
  await copy.build();
  whole.push(await readSite());
  writeFileSync(article, text);
  const started = performance.now();
  await copy.build();
  buildTime = performance.now() - started;
  whole.push(await readSite());
  expect(whole[0]).not.toBe(whole[1]);
  appendFileSync(article, '\n\n这一段后来才写上。\n');
});
afterAll(() => {
  copy.remove();
});

/** Starts a build and kills it and nobody else, as the system does when memory runs out. */
async function killBuild(after: number): Promise<void> {
  const child = spawn(process.execPath, [join(copy.dir, 'scripts/build.ts')], {
    env: {
      ...process.env,
      OUT_DIR: copy.outDir,
      SITE_URL: 'https://wenku.example',
      BASE_PATH: '/',
      CONTENT_DIR: 'content',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([ended, pause(after)]);
  child.kill('SIGKILL');
  await ended;
}

describe('a build that is killed', () => {
  const moments = listSeededNumbers(8);

  test.each(Array.from({ length: kills }, (_, index) => [index + 1, moments.next().value]))(
    'leaves the readers a whole site, kill %i of 50 at %d of its time',
    async (_, moment) => {
      await killBuild(moment * buildTime);
      expect(whole).toContain(await readSite());
    },
  );

  test('is cleaned up by the next build, and nobody writes any more', async () => {
    const { code, output } = await copy.run('build');
    expect(output).toContain('完成');
    expect(code).toBe(0);
    expect(await readSite()).toBe(whole[0]);
    await pause(1000);
    const beside = readdirSync(dirname(copy.outDir)).filter((name) => !name.endsWith('.kept'));
    expect(beside.sort()).toEqual(['site', 'site.releases', 'site.sha256']);
    const left = readdirSync(`${copy.outDir}.releases`).filter((name) => !/^(?:\d{4}|lock\..*)$/.test(name));
    expect(left.sort()).toEqual(['.wenku', 'current']);
  });
});
