import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { openContent } from '../../scripts/content/open-content.ts';
import { fixContent } from '../../scripts/desk/fix-content.ts';
import { compareManifests, hashSite, parseManifest } from '../../scripts/publish/manifest.ts';
import { nameKeyOf } from '../../src/admin/cms-config.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listedNames } from '../../src/model/names.ts';
import { openStandIn, type StandIn } from '../gitea-stand-in.ts';
import { copyProject, siteOfCopy, type ProjectCopy } from '../project-copy.ts';
import { serveFolder, type ServedSite } from '../serve-site.ts';
import { test } from '../site-test.ts';
import { everyOrFew, isWholeTrial } from '../tier.ts';

/** The editor in the browser, against a stand-in for Gitea over a real repository: somebody signs in, writes a story, mends
 *  another, and the repository holds what the check wants. */

let copy: ProjectCopy;
let gitea: StandIn;
let site: ServedSite;
beforeAll(async () => {
  copy = copyProject();
  writeOwnHand(join(copy.contentDir, 'stories/lv-jinxiang.md'));
  gitea = await openStandIn(copy.contentDir);
  const settings = join(copy.contentDir, 'site.yaml');
  const admin = `admin:\n  host: gitea\n  repo: jiangzhou/wenzi\n  address: ${gitea.url}\n`;
  writeFileSync(settings, readFileSync(settings, 'utf8') + admin);
  await copy.build();
  site = await serveFolder(copy.outDir);
});
afterAll(async () => {
  await site.close();
  await gitea.close();
  copy.remove();
});

/** A remark, quotes and a list that no program writes so: they are to stay. */
function writeOwnHand(path: string): void {
  const text = readFileSync(path, 'utf8')
    .replace(/^title: (.*)$/m, '# 标题由江州扇厂核对过。\ntitle: "$1"')
    .replace(/^people: \[(.*)\]$/m, 'people:\n  - $1 # 主人公');
  writeFileSync(path, text);
}

/** What any page asked of others than the site and its repository, and what its policy stopped. */
const outside: string[] = [];
const faults: string[] = [];

function watch(page: Page): void {
  page.on('request', (request) => {
    const address = request.url();
    if (![site.url, gitea.url, 'blob:', 'data:'].some((start) => address.startsWith(start)))
      outside.push(address);
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}

/** A field of the form. Those further down come when they are scrolled to. */
async function reach(page: Page, path: string): Promise<Locator> {
  const selector = `[data-key-path="${path}"]`;
  await page.waitForFunction((wanted) => {
    if (document.querySelector(wanted)) return true;
    [...document.querySelectorAll('[data-key-path]')].at(-1)?.scrollIntoView();
    return false;
  }, selector);
  return page.locator(selector);
}

/** For what happens on a machine that is loaded by others. The editor puts its form in anew while it opens: a click that comes just then
 *  is lost, as a person's is, and is made again; what was written just then is gone, and is written again. */
const patience = { timeout: 300_000, interval: 100 };
const aMoment = { timeout: 10_000 };

/** Clicks until what the click is for is there. */
async function clickFor(clicked: Locator, wanted: Locator): Promise<void> {
  await vi.waitFor(async () => {
    if (!(await wanted.isVisible())) await clicked.click(aMoment);
    await wanted.waitFor(aMoment);
  }, patience);
}

async function signIn(openPage: (options: BrowserContextOptions) => Promise<Page>): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  watch(page);
  await page.goto(`${site.url}/admin/`);
  const token = page.getByRole('textbox', { name: '个人访问令牌' });
  await clickFor(page.getByRole('button', { name: '使用访问令牌登录' }), token);
  await token.fill(gitea.token);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '创建新条目' }).waitFor();
  return page;
}

async function fill(page: Page, path: string, text: string): Promise<void> {
  await (await reach(page, path)).getByRole('textbox').fill(text);
}

/** Chooses an entry by its name where it is not chosen yet. */
async function choose(page: Page, path: string, name: string): Promise<void> {
  const field = await reach(page, path);
  const option = page.getByRole('option', { name });
  await vi.waitFor(async () => {
    if (await field.getByText(name).first().isVisible()) return;
    if (!(await option.first().isVisible())) await field.getByRole('combobox').click(aMoment);
    await option.click(aMoment);
  }, patience);
}

async function cite(page: Page, locator: string): Promise<void> {
  const add = (await reach(page, 'sources')).getByRole('button', { name: '添加' }).first();
  await clickFor(add, page.locator('[data-key-path="sources.0.source"]'));
  await choose(page, 'sources.0.source', '第一个工匠日');
  await fill(page, 'sources.0.locator', locator);
}

/** Writes and saves, and waits for the commit and for the word of it. The word is gone again after some seconds: it is listened for
 *  before. */
async function save(page: Page, write: () => Promise<void>): Promise<void> {
  const before = lastCommit('%H');
  const isSaved = (): void => {
    expect(lastCommit('%H')).not.toBe(before);
  };
  const writeAndSave = async (): Promise<void> => {
    if (lastCommit('%H') === before) {
      await write();
      await page.getByRole('button', { name: '保存' }).click(aMoment);
    }
    await vi.waitFor(isSaved, { timeout: 30_000 });
  };
  const told = page.getByText('条目已保存。').waitFor({ timeout: patience.timeout });
  await Promise.all([told, vi.waitFor(writeAndSave, patience)]);
}

/** The content of the repository's last commit, in a folder that a command could read. */
async function inspectRepository(): Promise<{ findings: unknown[]; fixes: unknown[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-admin-'));
  try {
    for (const path of gitea.git('ls-tree', '-r', '--name-only', 'main').trim().split('\n'))
      gitea.checkOut(path, join(folder, path));
    const { files } = await openContent(join(folder, 'content'));
    const { findings } = runChecks(files, { today: '2026-12-31' });
    return { findings, fixes: fixContent(files, { today: '2026-12-31' }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lastCommit = (format: string): string => gitea.git('log', '-1', `--format=${format}`, 'main').trim();

test('a story that is written in the browser is a draft in the repository, as the check wants it', async ({
  openPage,
}) => {
  const page = await signIn(openPage);
  const create = page.getByRole('button', { name: '创建新条目' });
  await clickFor(create, page.locator('[data-key-path="title"]'));
  await save(page, async () => {
    await fill(page, 'title', '毛金花：布上的江州');
    await fill(page, 'summary', '江州布厂的毛金花织了四十年布，带出六名徒弟。');
    await fill(page, 'date', '2026-03-12');
    await choose(page, 'region', '江州市');
    await choose(page, 'topics', '老手艺');
    await cite(page, '第3版');
    await fill(page, 'body', '毛金花十六岁进江州布厂。\n\n## 四十年\n\n布机换了三代。');
  });

  expect(lastCommit('%s')).toBe('新增故事：mao-jinhua');
  expect(lastCommit('%an <%ae>')).toBe('王小明 <wang@example.org>');
  expect(gitea.git('show', 'main:content/stories/mao-jinhua.md')).toBe(`---
title: 毛金花：布上的江州
summary: 江州布厂的毛金花织了四十年布，带出六名徒弟。
date: 2026-03-12
region: jiangzhou
topics: [laoshouyi]
sources:
  - source: jiangzhou-ribao
    locator: 第3版
draft: true
---

毛金花十六岁进江州布厂。

## 四十年

布机换了三代。
`);
  expect(await inspectRepository()).toEqual({ findings: [], fixes: [] });
});

test('of a story that is mended, only what was mended changes', async ({ openPage }) => {
  const page = await signIn(openPage);
  const before = gitea.git('show', 'main:content/stories/lv-jinxiang.md');
  await page.getByRole('gridcell', { name: '吕金香：一把扇骨磨三十年', exact: true }).click();
  await save(page, () => fill(page, 'subtitle', '江州扇厂里的老手艺'));
  expect(lastCommit('%s')).toBe('修改故事：lv-jinxiang');
  expect(gitea.git('show', 'main:content/stories/lv-jinxiang.md')).toBe(
    before.replace('subtitle: 江州扇厂里的手艺', 'subtitle: 江州扇厂里的老手艺'),
  );
  expect(await inspectRepository()).toEqual({ findings: [], fixes: [] });
});

test.runIf(isWholeTrial)(
  'a person gets the id that a name has: the surname first, the given name in one piece',
  async ({ openPage }) => {
    const page = await signIn(openPage);
    await page.goto(`${site.url}/admin/#/collections/people/new`);
    await save(page, async () => {
      await fill(page, 'name', '欧阳小梅');
      await choose(page, 'kind', '工匠');
      await choose(page, 'region', '江州市');
      await fill(page, 'summary', '江州布厂的织工，三十年没有断过线。');
      await cite(page, '第3版');
    });
    expect(lastCommit('%s')).toBe('新增人物：ouyang-xiaomei');
    expect(await inspectRepository()).toEqual({ findings: [], fixes: [] });
  },
);

test('whatever is mended, one line changes', async ({ openPage }) => {
  const page = await signIn(openPage);
  for (const name of everyOrFew(listedNames, ['documents'])) {
    const [path = ''] = globSync(`${name}/*.{md,yaml}`, { cwd: copy.contentDir }).sort();
    if (path === '') continue;
    const id = basename(path).replace(/\.\w+$/, '');
    await page.goto(`${site.url}/admin/#/collections/${name}/entries/${id}`);
    const key = nameKeyOf(name);
    const was = await (await reach(page, key)).getByRole('textbox').inputValue();
    await save(page, () => fill(page, key, `${was}甲`));
    await page.waitForURL((address) => !address.hash.includes('/entries/'));
    const counted = gitea.git('show', '--format=', '--numstat', 'main').trim();
    expect(counted).toBe(`1\t1\tcontent/${path.replaceAll('\\', '/')}`);
  }
});

test('nobody but the site and the repository was asked, and nothing was stopped by the policy', () => {
  expect(gitea.unknown).toEqual([]);
  expect({ outside, faults }).toEqual({ outside: [], faults: [] });
});

test('the editor is published whole, and no other file speaks of it', () => {
  const paths = globSync('**/*.*', { cwd: copy.outDir }).map((path) => path.replaceAll('\\', '/'));
  const own = paths.filter((path) => path.startsWith('admin/'));
  expect(own).toContain('admin/LICENSE.txt');
  expect(own.filter((path) => /shiki|leaflet|svgo|react/.test(path))).toEqual([]);
  const others = paths.filter((path) => !own.includes(path) && /\.(?:html|xml|txt|json)$/.test(path));
  const speaks = (path: string): boolean => /["/]admin\//.test(readFileSync(join(copy.outDir, path), 'utf8'));
  expect(others.filter(speaks)).toEqual([]);
});

test('the manifest knows every file as it is, also those that the editor has changed', async () => {
  const manifest = parseManifest(readFileSync(`${copy.outDir}.sha256`, 'utf8'));
  expect(compareManifests(manifest, await hashSite(copy.outDir))).toEqual({
    missing: [],
    changed: [],
    added: [],
  });
});

test('a site that does not ask for the editor has nothing of it', () => {
  expect(globSync('admin*', { cwd: siteOfCopy(inject('littleProject')) })).toEqual([]);
});
