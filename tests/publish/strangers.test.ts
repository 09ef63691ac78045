import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatManifest, hashSite } from '../../scripts/publish/manifest.ts';
import { listReleases } from '../../scripts/publish/releases.ts';
import { beside, inside, lookAtStrangers, putStrangers, within } from '../faults/stranger-files.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { everyOrFew } from '../tier.ts';

let copy: ProjectCopy;
const all = [...beside, ...within, ...inside];
/** What stood there before the first command. */
let before: string[] = [];

const look = (): string[] => lookAtStrangers(dirname(copy.outDir), all);

beforeAll(async () => {
  copy = copyProject();
  putStrangers(dirname(copy.outDir), [...beside, ...inside]);
  // The folder of kept files is made by the first build that replaces some; before that, a stranger’s is refused.
  changeArticle('先');
  await copy.build();
  putStrangers(dirname(copy.outDir), within);
  before = look();
});
afterAll(() => {
  copy.remove();
});

function changeArticle(words: string): void {
  appendFileSync(join(copy.contentDir, 'stories/lv-jinxiang.md'), `\n这是${words}改的。\n`);
}

/** Starts a build and kills it when it says that it begins a step. */
async function killAtStep(step: number): Promise<void> {
  const build = spawn(process.execPath, [join(copy.dir, 'scripts/build.ts')], {
    ...{ cwd: copy.dir, env: { ...process.env, ...copy.env }, stdio: ['ignore', 'pipe', 'ignore'] },
  });
  build.stdout.on('data', (said: Buffer) => {
    if (said.toString().includes(`${step}/5`)) build.kill('SIGKILL');
  });
  await new Promise((resolve) => build.once('close', resolve));
}

/** Builds that must not be published, each undone afterwards. */
const everyRefused: readonly (readonly [name: string, run: () => Promise<{ code: number | null }>])[] = [
  [
    'an article with an error',
    async () => {
      const wrong = join(copy.contentDir, 'stories/wrong.md');
      writeFileSync(wrong, '---\ntitle: 坏\n---\n');
      const run = await copy.run('build');
      rmSync(wrong);
      return run;
    },
  ],
  ['an unknown word', () => copy.run('build', {}, ['shrink'])],
  ['an unknown flag', () => copy.run('build', {}, ['--shrnk'])],
  ['content that is not there', () => copy.run('build', { CONTENT_DIR: 'contnet' })],
  [
    'the site of somebody else',
    () => copy.run('build', { OUT_DIR: join(dirname(copy.outDir), 'other/site') }),
  ],
  ['a base path with dots', () => copy.run('build', { BASE_PATH: '/../' })],
  [
    'a site that is half gone',
    async () => {
      const away = `${copy.contentDir}-away`;
      renameSync(copy.contentDir, away);
      mkdirSync(copy.contentDir);
      cpSync(join(away, 'site.yaml'), join(copy.contentDir, 'site.yaml'));
      const run = await copy.run('build');
      rmSync(copy.contentDir, { recursive: true });
      renameSync(away, copy.contentDir);
      return run;
    },
  ],
];

const refused = everyOrFew(everyRefused, [...everyRefused.slice(0, 2), ...everyRefused.slice(-1)]);

test.each(refused)(
  'what others keep, and the site, stand as they stood after a refused build: %s',
  async (_, run) => {
    const site = formatManifest(await hashSite(copy.outDir));
    const { code } = await run();
    expect([1, 2]).toContain(code);
    expect(look()).toEqual(before);
    expect(formatManifest(await hashSite(copy.outDir))).toBe(site);
  },
);

test(`what others keep stands as it stood after ${everyOrFew(20, 1)} builds, with rollbacks and kills among them`, async () => {
  for (let round = 1; round <= everyOrFew(20, 1); round++) {
    changeArticle(`第${round}次`);
    await copy.build();
    expect(look(), `build ${round}`).toEqual(before);
    if (round % everyOrFew(4, 1) !== 0) continue;
    await killAtStep(1 + (round % 5));
    expect(look(), `kill ${round}`).toEqual(before);
    expect(await copy.run('rollback')).toMatchObject({ code: 0 });
    expect(look(), `rollback ${round}`).toEqual(before);
    expect(await copy.run('rollback', {}, ['--lst'])).toMatchObject({ code: 2 });
    expect(look(), `slip ${round}`).toEqual(before);
  }
  // The next build clears away what a killed one has left.
  await copy.build();
  expect(look()).toEqual(before);
  // The release that holds a stranger’s file stays, and no more than three of ours.
  expect((await listReleases(copy.outDir)).length).toBeLessThanOrEqual(4);
  expect(
    readdirSync(`${copy.outDir}.releases`).filter((name) => /^(?:staging|link)-\d+-/.test(name)),
  ).toEqual([]);
});
