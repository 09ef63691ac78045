import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openCopyPreview, type CopyPreview } from '../copy-preview.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { test } from '../site-test.ts';
import { everyOrFew } from '../tier.ts';

/** Git without what this machine knows of its user. */
const gitEnv = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent' };

let copy: ProjectCopy;
let preview: CopyPreview;
const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: copy.contentDir, env: { ...process.env, ...gitEnv }, encoding: 'utf8' });

beforeAll(async () => {
  copy = copyProject();
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=开始', '-c', 'user.email=start@example.com', 'commit', '-qm', '开始');
  preview = await openCopyPreview(copy, gitEnv);
});
afterAll(async () => {
  await preview.close();
  copy.remove();
});

const read = (path: string): string => readFileSync(join(copy.contentDir, path), 'utf8');
const write = (path: string, text: string): void => {
  writeFileSync(join(copy.contentDir, path), text);
};

/** Opens a place of the desk and waits until it is drawn. */
async function open(page: Page, place: string): Promise<void> {
  await page.goto(`${preview.url}/desk/#${place}`);
  await page.reload();
  await page.waitForSelector('html[data-desk-state=shown]');
}

const said = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();
const field = (page: Page, key: string) => page.locator(`[data-field="${key}"]`).first();

/** Holds back what the page asks for a task until it is released, and counts how often that is. */
async function hold(page: Page, task: string) {
  const [asked, held] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let count = 0;
  await page.route(`**/desk/_do/${task}`, async (route) => {
    count += 1;
    asked.resolve(undefined);
    await held.promise;
    await route.continue();
  });
  const release = (): void => {
    held.resolve(undefined);
  };
  return { isAsked: asked.promise, release, count: () => count };
}

const textOf = (page: Page) => page.getByRole('textbox', { name: '正文' });

const story = 'stories/lv-jinxiang.md';

/** Saves the story with another subtitle, and holds the answer back. */
async function startSaving(page: Page, words: string) {
  const before = read(story);
  await open(page, `edit/${story}`);
  const subtitle = page.getByLabel('副标题');
  await subtitle.fill(words);
  const saved = await hold(page, 'save');
  await page.keyboard.press('Control+s');
  await saved.isAsked;
  const storyWith = (other: string): string => before.replace(/^subtitle: .*$/m, `subtitle: ${other}`);
  return { saved, subtitle, storyWith };
}

describe('the list', () => {
  test('finds an entry by its words, its kind and its state, and leads to page, file and form', async ({
    page,
  }) => {
    await open(page, 'list');
    expect(await page.locator('.desk-row').count()).toBe(36);
    await page.getByLabel('找').fill('竹纸');
    await page.getByText(/^1 条$/).waitFor();
    const row = page.locator('.desk-row');
    expect(
      await row.getByRole('link', { name: '罗定山：一千二百张工票', exact: true }).getAttribute('href'),
    ).toBe('#edit/stories/luo-dingshan.md');
    expect(await row.getByRole('link', { name: /看网页/ }).getAttribute('href')).toBe(
      '/stories/luo-dingshan/',
    );
    expect(await row.getByRole('link', { name: /VS Code/ }).getAttribute('href')).toBe(
      `vscode://file${encodeURI(join(copy.contentDir, 'stories/luo-dingshan.md'))}:1`,
    );
    await page.getByLabel('找').fill('');
    await page.getByLabel('栏目').selectOption('people');
    await page.getByText(/^4 条$/).waitFor();
    await page.getByLabel('只看').selectOption('drafts');
    await page.getByText('没有这样的条目').waitFor();
  });
});

describe('the form of a file', () => {
  test('saved without a change leaves every byte', async ({ page }) => {
    const before = read(story);
    await open(page, `edit/${story}`);
    await press(page, '保存');
    await said(page, /没有改动/);
    expect(read(story)).toBe(before);
  });

  test('changes what was changed alone, and undo brings every byte back', async ({ page }) => {
    const path = 'people/lv-jinxiang.yaml';
    write(path, read(path).replace('kind:', '# 编辑部核对过\nkind:'));
    const before = read(path);
    await open(page, `edit/${path}`);
    await page.getByLabel('工种').fill('磨扇骨');
    await page.keyboard.press('Control+s');
    await said(page, /已经保存/);
    expect(read(path)).toBe(before.replace(/^trade: .*$/m, 'trade: 磨扇骨'));
    page.once('dialog', (dialog) => void dialog.accept());
    await press(page, '撤销上一次改动');
    await said(page, /已经撤销/);
    expect(read(path)).toBe(before);
    git('checkout', '-q', path);
  });

  test('keeps what is written while it is being saved, and saves it when asked', async ({ page }) => {
    const { saved, subtitle, storyWith } = await startSaving(page, '先写的');
    await subtitle.fill('先写的，后写的');
    saved.release();
    await said(page, /已经保存/);
    await page.getByText('有没保存的改动').waitFor();
    expect(read(story)).toBe(storyWith('先写的'));
    await page.keyboard.press('Control+s');
    await expect.poll(() => read(story)).toBe(storyWith('先写的，后写的'));
    git('checkout', '-q', story);
  });

  test('is saved once more, without a word of other versions, when that is asked for meanwhile', async ({
    page,
  }) => {
    const { saved, subtitle, storyWith } = await startSaving(page, '先写的');
    await page.keyboard.press('Control+s');
    await subtitle.fill('后写的');
    await page.keyboard.press('Control+s');
    saved.release();
    await expect.poll(() => read(story)).toBe(storyWith('后写的'));
    await expect.poll(() => page.locator('.desk-state').textContent()).toBe('');
    expect(saved.count()).toBe(2);
    expect(await page.getByRole('alert').count()).toBe(0);
    git('checkout', '-q', story);
  });

  test('takes a name typed with an input method, and writes the id', async ({ page }) => {
    const before = read(story);
    await open(page, `edit/${story}`);
    const people = field(page, 'people');
    const box = people.getByRole('combobox');
    await box.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'qin', selectionStart: 3, selectionEnd: 3 });
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(await people.locator('.desk-chosen li').count()).toBe(1);
    await session.send('Input.insertText', { text: '秦素' });
    await people.getByRole('option', { name: /秦素兰/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await people.locator('.desk-chosen').getByText('秦素兰').waitFor();
    await press(page, '保存');
    await said(page, /已经保存/);
    expect(read(story)).toBe(before.replace('people: [lv-jinxiang]', 'people: [lv-jinxiang, qin-sulan]'));
    git('checkout', '-q', story);
  });

  test('shows at once what the rules say of it, at the field', async ({ page }) => {
    await open(page, `edit/${story}`);
    await page.getByLabel('摘要').fill('');
    await textOf(page).fill(`${await textOf(page).inputValue()}\n\n她说:好.`);
    await press(page, '保存');
    await said(page, /已经保存。检查：\d+ 个错误/);
    expect(await field(page, 'summary').locator('.desk-findings').textContent()).toMatch(/摘要.*建议/s);
    expect(await field(page, 'body').locator('.desk-findings').textContent()).toContain('她说:好.');
    git('checkout', '-q', story);
  });

  test('shows both versions where the file has changed meanwhile, and writes when somebody has chosen', async ({
    page,
  }) => {
    await open(page, `edit/${story}`);
    await page.getByLabel('副标题').fill('我的副标题');
    write(story, read(story).replace('title: 吕金香：一把扇骨磨三十年', 'title: 吕金香：别人改的题'));
    const disk = read(story);
    await press(page, '保存');
    const alert = page.getByRole('alert');
    await alert.getByText('在你打开以后改过了').waitFor();
    expect(await alert.textContent()).toMatch(/磁盘上的.*我的/s);
    expect(read(story)).toBe(disk);
    expect(await page.getByLabel('副标题').inputValue()).toBe('我的副标题');
    await press(page, /用我的/);
    await said(page, /已经保存/);
    expect(read(story)).toBe(disk.replace(/^subtitle: .*$/m, 'subtitle: 我的副标题'));
    git('checkout', '-q', story);
  });

  test('saves as a new file what was deleted meanwhile', async ({ page }) => {
    const path = 'topics/laoshouyi.yaml';
    const before = read(path);
    await open(page, `edit/${path}`);
    await page.getByLabel('名称').fill('老行当');
    rmSync(join(copy.contentDir, path));
    await press(page, '保存');
    await page.getByRole('alert').getByText('已经不在了').waitFor();
    expect(existsSync(join(copy.contentDir, path))).toBe(false);
    await press(page, '存成新文件');
    await page.getByRole('heading', { level: 1, name: '老行当' }).waitFor();
    expect(read(path)).toContain('name: 老行当');
    write(path, before);
  });
});

describe('a new entry', () => {
  test('is made of names, rows, a picture and its source', async ({ page }) => {
    await open(page, 'new/people');
    await page.getByLabel('姓名').fill('周小禾');
    await page.getByLabel('类别').selectOption('craftsman');
    await field(page, 'region').getByRole('combobox').fill('江州');
    await field(page, 'region')
      .getByRole('option', { name: /江州市/ })
      .click();
    await page.getByLabel('简介').fill('江州扇厂的年轻工人。');
    const sources = field(page, 'sources');
    await sources.getByRole('combobox').fill('日报');
    await sources.getByRole('option').first().click();
    await sources.getByLabel('位置').fill('第3版');
    await page.locator('summary', { hasText: '可以不写的' }).click();
    const portrait = field(page, 'portrait');
    await portrait.locator('input[type=file]').setInputFiles(join(copy.contentDir, 'images/mo-shangu.jpg'));
    await portrait.getByText('已经放进图片文件夹').waitFor();
    await portrait.getByLabel('替代文字').fill('周小禾在磨扇骨');
    await portrait.getByLabel('图源').fill('江州扇厂');
    await portrait.getByLabel('拍摄者').fill('陈明');
    await portrait.getByLabel('授权').fill('本人同意');
    expect(await page.getByLabel('编号').inputValue()).toBe('zhou-xiaohe');
    await press(page, /建好/);
    await page.getByRole('heading', { level: 1, name: '周小禾' }).waitFor();
    await page.waitForSelector('html[data-desk-state=shown]');
    expect(read('people/zhou-xiaohe.yaml')).toBe(`name: 周小禾
kind: craftsman
region: jiangzhou
portrait:
  file: mo-shangu-2.jpg
  alt: 周小禾在磨扇骨
  source: 江州扇厂
  photographer: 陈明
  licence: 本人同意
summary: 江州扇厂的年轻工人。
sources:
  - source: jiangzhou-ribao
    locator: 第3版
`);
    expect(
      readFileSync(join(copy.contentDir, 'images/mo-shangu-2.jpg')).equals(
        readFileSync(join(copy.contentDir, 'images/mo-shangu.jpg')),
      ),
    ).toBe(true);
    expect(await page.locator('.desk-findings').count()).toBe(0);
  });

  test('takes the id that is written while one is proposed', async ({ page }) => {
    await open(page, 'new/people');
    const proposal = await hold(page, 'id');
    await page.getByLabel('姓名').fill('陈明');
    const id = page.getByLabel('编号');
    await id.focus();
    await proposal.isAsked;
    proposal.release();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#desk-new-id')?.value);
    await page.keyboard.insertText('chen-ming-er');
    expect(await id.inputValue()).toBe('chen-ming-er');
  });

  test('is made once, however often that is asked for, and of all that was written', async ({ page }) => {
    const list = (): string[] => readdirSync(join(copy.contentDir, 'topics'));
    const before = list();
    await open(page, 'new/topics');
    await page.getByLabel('名称').fill('老手艺人');
    const made = await hold(page, 'create');
    await page.keyboard.press('Control+s');
    await made.isAsked;
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: /建好/ }).dispatchEvent('click');
    await page.keyboard.insertText('和他们的徒弟');
    expect(await page.locator('.desk-form[inert]').count()).toBe(1);
    made.release();
    await page.getByRole('heading', { level: 1, name: '老手艺人' }).waitFor();
    await page.waitForSelector('html[data-desk-state=shown]');
    expect(made.count()).toBe(1);
    const [path = '', ...others] = list().filter((name) => !before.includes(name));
    expect(others).toEqual([]);
    expect(read(`topics/${path}`)).toContain('name: 老手艺人\n');
    rmSync(join(copy.contentDir, 'topics', path));
  });

  test('has the picture that was chosen last, whichever comes first', async ({ page }) => {
    const images = join(copy.contentDir, 'images');
    const before = readdirSync(images);
    await open(page, 'new/people');
    const portrait = field(page, 'portrait');
    await page.locator('summary', { hasText: '可以不写的' }).click();
    const slow = Promise.withResolvers<undefined>();
    await page.route('**/desk/_upload/picture*', async (route) => {
      if (route.request().url().includes('slow')) await slow.promise;
      await route.continue();
    });
    const choose = (name: string): Promise<void> =>
      portrait
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'image/jpeg', buffer: readFileSync(join(images, 'mo-shangu.jpg')) });
    await choose('slow.jpg');
    await choose('quick.jpg');
    await portrait.getByText('已经放进图片文件夹：quick.jpg').waitFor();
    const answered = page.waitForResponse((response) => response.url().includes('slow'));
    slow.resolve(undefined);
    await (await answered).finished();
    await page.locator('[data-undo]', { hasText: '图片 slow.jpg' }).waitFor();
    expect(await portrait.locator('code').textContent()).toBe('quick.jpg');
    expect(await portrait.getByRole('status').textContent()).toContain('quick.jpg');
    for (const name of readdirSync(images)) if (!before.includes(name)) rmSync(join(images, name));
  });

  test('whose id is taken is not written over', async ({ page }) => {
    const before = read('people/chen-ming.yaml');
    await open(page, 'new/people');
    await page.getByLabel('姓名').fill('陈明');
    await page.getByLabel('编号').fill('chen-ming');
    await press(page, /建好/);
    await page.getByRole('alert').getByText('已经有了').waitFor();
    expect(read('people/chen-ming.yaml')).toBe(before);
  });
});

describe('what is dropped', () => {
  const web = `<nav>首页 上一篇</nav><article><h1>铜尺</h1><p>吕金香用一把铜尺量扇骨，量了三十年。</p>
<p>尺上的刻度磨平了，她就用手量。</p></article>`;
  const sent = [
    ['铜尺.html', `<html><body>${web}</body></html>`],
    ['旧稿.doc', 'x'],
  ] as const;

  test('becomes a draft, with the report beside the original', async ({ page }) => {
    await open(page, 'import');
    const dropped = await page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name));
      return transfer;
    }, sent);
    await page.locator('.desk-zone').dispatchEvent('drop', { dataTransfer: dropped });
    await said(page, /读完了 2 个文件/);
    const [done, refused] = [page.locator('.desk-report').first(), page.locator('.desk-report').nth(1)];
    expect(await done.textContent()).toMatch(/一个不少.*没有带过来的.*首页/s);
    expect(await done.getByRole('region', { name: '原文' }).textContent()).toContain('量了三十年');
    expect(await done.getByRole('region', { name: '草稿' }).textContent()).toContain('量了三十年');
    expect(await refused.textContent()).toContain('另存为 .docx');
    const draft = read('stories/tong-chi.md');
    expect(draft).toContain('draft: true');
    expect(draft).toContain('people: [lv-jinxiang]');
    await done.getByRole('link', { name: /编辑/ }).click();
    await page.getByRole('heading', { level: 1, name: '铜尺' }).waitFor();
  });
});

describe('mending', () => {
  test('shows the words that would change, and changes them when told', async ({ page }) => {
    const before = read('stories/luo-dingshan.md');
    write('stories/luo-dingshan.md', before.replace('他先看了一个月，', '他先看了一个月,'));
    await open(page, 'fix');
    const card = page.locator('.desk-card', { hasText: 'stories/luo-dingshan.md' });
    expect(await card.locator('del').first().textContent()).toBe(',');
    expect(await card.locator('ins').first().textContent()).toBe('，');
    await card.getByRole('button', { name: '只改这个文件' }).click();
    await said(page, /改好了 1 个文件/);
    expect(read('stories/luo-dingshan.md')).toBe(before);
  });
});

describe('the check before publishing', () => {
  test('lists what is wrong file by file, and what has grown old', async ({ page }) => {
    write(story, read(story).replace('region: jiangzhou', 'region: meiyou'));
    await open(page, 'check');
    const card = page.locator('.desk-card', { hasText: story });
    expect(await card.textContent()).toMatch(/错误 第 \d+ 行：.*meiyou.*建议：/s);
    expect(await card.getByRole('link', { name: /编辑/ }).getAttribute('href')).toBe(`#edit/${story}`);
    await page.getByRole('heading', { name: /日子久了要照看的/ }).waitFor();
    git('checkout', '-q', story);
  });
});

describe('a commit', () => {
  test('takes the chosen files alone, with a message in Chinese', async ({ page }) => {
    git('checkout', '-q', '.');
    git('clean', '-qfd');
    write('stories/zhu-lin.md', read(story).replace(/^title: .*$/m, 'title: 竹林'));
    write('people/chen-ming.yaml', `${read('people/chen-ming.yaml')}# 核对过\n`);
    write('topics/laoshouyi.yaml', `${read('topics/laoshouyi.yaml')}# 还没有好\n`);
    git('add', 'topics/laoshouyi.yaml');
    await open(page, 'commit');
    await page.getByRole('checkbox', { name: /laoshouyi/ }).uncheck();
    expect(await page.getByLabel('说明').inputValue()).toBe('新增：故事《竹林》；修改：人物“陈明”');
    await press(page, /^提交选中/);
    await page.getByRole('alert').getByText('请写上姓名和邮箱').waitFor();
    expect(git('log', '--format=%s').trim()).toBe('开始');
    await page.getByLabel('你的姓名').fill('周编辑');
    await page.getByLabel('你的邮箱').fill('zhou@example.com');
    await press(page, /^提交选中/);
    await said(page, /已经提交/);
    expect(git('log', '-1', '--format=%an %s').trim()).toBe('周编辑 新增：故事《竹林》；修改：人物“陈明”');
    expect(git('-c', 'core.quotePath=false', 'show', '--name-only', '--format=').trim().split('\n')).toEqual([
      'people/chen-ming.yaml',
      'stories/zhu-lin.md',
    ]);
    expect(git('status', '--porcelain').trim()).toBe('M  topics/laoshouyi.yaml');
  });
});

describe('the page', () => {
  const places = [
    'list',
    `edit/${story}`,
    'edit/people/lv-jinxiang.yaml',
    'new',
    'new/policies',
    'import',
    'fix',
    'check',
    'commit',
  ];

  const looks = everyOrFew(
    [360, 768, 1440].flatMap((width) => [
      { width, scheme: 'light' } as const,
      { width, scheme: 'dark' } as const,
    ]),
    [{ width: 360, scheme: 'light' } as const, { width: 1440, scheme: 'dark' } as const],
  );

  test.for(everyOrFew(places, [`edit/${story}`, 'import', 'check']))(
    '%s is without a fault, and nothing scrolls sideways',
    async (place, { page }) => {
      await open(page, place);
      for (const summary of await page.locator('.desk-others > summary').all()) await summary.click();
      for (const { width, scheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        if (width === 360) expect(await page.evaluate(listSmallTargets)).toEqual([]);
      }
    },
  );

  test('asks nothing of any other host', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).host));
    for (const place of places) await open(page, place);
    expect([...asked]).toEqual([new URL(preview.url).host]);
  });
});

/** What can be tapped and is lower than 44 px; a link in running text, and a box or a chooser of files whose label is high, are as they should be. */
function listSmallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter(
      (part) =>
        part.checkVisibility() &&
        !part.closest('.skip, .desk-care, li[role=option], .desk-about') &&
        !['checkbox', 'radio', 'file'].includes(part.getAttribute('type') ?? ''),
    )
    .filter((part) => part.getBoundingClientRect().height < 43.5)
    .map((part) => part.outerHTML.slice(0, 120));
}

test('nothing of it is in a published site', () => {
  const names = readdirSync(copy.outDir, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /desk|editing/.test(name))).toEqual([]);
  const files = globSync('**/*.{html,js,css,json}', { cwd: copy.outDir });
  const marks = /desk-(?:token|base|head|form)|x-desk|deskState|\/desk\/|编辑台/;
  expect(files.filter((file) => marks.test(readFileSync(join(copy.outDir, file), 'utf8')))).toEqual([]);
});
