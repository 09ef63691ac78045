import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContents } from '../../scripts/publish/site-files.ts';
import { projectDir } from '../../scripts/content/settings.ts';
import { openBrowser } from '../../scripts/bench/browser.ts';
import { serveFolder } from '../serve-site.ts';
import { everyOrFew, isWholeTrial } from '../tier.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { askSearch } from '../../scripts/bench/search-driver.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => {
  copy.remove();
});

/** Follows every link from the home page, as a reader would who wants to see everything. Returns what does not answer. */
async function crawl(start: string): Promise<{ seen: Set<string>; broken: string[] }> {
  const seen = new Set([start]);
  const broken: string[] = [];
  for (const address of seen) {
    const response = await fetch(address);
    const text = await response.text();
    if (!response.ok) broken.push(`${String(response.status)} ${address}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const [, link = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const target = new URL(link.replaceAll('&amp;', '&'), response.url);
      target.hash = '';
      if (target.origin === new URL(start).origin) seen.add(target.href);
    }
  }
  return { seen, broken };
}

/** The last is what somebody may call a folder: 汉字 and a blank, which stand encoded in every address. */
describe.each(['/', ...everyOrFew(['/x/', '/a/b/'], []), '/江州 文库/b/'])(
  'the little site of another union below %s',
  (written) => {
    const base = encodeURI(written);
    // Below / it is the copy's own. A folder may be called anything.
    const findFolder = (): string =>
      written === '/' ? copy.outDir : join(dirname(copy.outDir), `网站 #1 50%25?${base.length}`);

    test('has no link that leads nowhere, nor one that leaves its folder', async () => {
      const outDir = findFolder();
      if (written !== '/') await copy.build({ BASE_PATH: written, OUT_DIR: outDir });
      const site = await serveFolder(outDir, base);
      const { seen, broken } = await crawl(`${site.url}${base}`);
      await site.close();
      expect(broken).toEqual([]);
      expect([...seen].filter((address) => !address.startsWith(`${site.url}${base}`))).toEqual([]);
      const { pages } = await readContents(outDir, []);
      const unseen = [...pages.keys()]
        .flatMap((file) => pages.get(file) ?? [])
        .filter(({ isHidden }) => !isHidden)
        .filter(({ file }) => !seen.has(`${site.url}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`))
        .map(({ file }) => file);
      expect(unseen, 'pages that no link leads to').toEqual([]);
    });

    test('says its own addresses as a browser asks for them', () => {
      const outDir = findFolder();
      const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
      const own = `https://wenku.example${base}`;
      expect(read('stories/lv-jinxiang/index.html')).toContain(
        `<link rel="canonical" href="${own}stories/lv-jinxiang/"`,
      );
      for (const [file, pattern] of [
        ['sitemap.xml', /<loc>([^<]*)<\/loc>/g],
        ['feed.xml', /<link [^>]*href="([^"]*)"/g],
        ['robots.txt', /^Sitemap: (.*)$/gm],
      ] as const) {
        const said = [...read(file).matchAll(pattern)].map((match) => match[1] ?? '');
        expect(said.length, file).toBeGreaterThan(0);
        expect(
          said.filter((address) => !address.startsWith(own)),
          file,
        ).toEqual([]);
      }
      const paths = [...read('stories/lv-jinxiang/index.html').matchAll(/\s(?:href|src|action)="([^"#?]*)/g)]
        .map(([, path = '']) => path)
        // Astro writes these, and leaves the encoding to the browser.
        .filter((path) => !path.includes('/b/assets/'));
      expect(paths.filter((path) => /[^\u0021-\u007E]/.test(path))).toEqual([]);
    });

    test('finds its pages, and what it found is there', async () => {
      const [site, browser] = await Promise.all([serveFolder(findFolder(), base), openBrowser()]);
      const answer = await askSearch(await browser.newPage(), `${site.url}${base.slice(0, -1)}`, '扇骨');
      expect(answer.count).toBeGreaterThan(0);
      for (const { address } of answer.hits) {
        expect(address.startsWith(base), address).toBe(true);
        expect((await fetch(`${site.url}${address}`)).status, address).toBe(200);
      }
      await browser.close();
      await site.close();
    });
  },
);

describe('content from elsewhere', () => {
  // In npm test the pictures of other content stand for it: missing-picture.test.ts.
  test.runIf(isWholeTrial)(
    'may lie outside the project, MDX included, and says nothing of where it lay',
    async () => {
      const outDir = join(dirname(copy.outDir), 'outside');
      const elsewhere = join(dirname(copy.outDir), "江州 little-content ' & (1)");
      cpSync(join(projectDir, 'tests/little-content'), elsewhere, { recursive: true });
      await copy.build({ CONTENT_DIR: elsewhere, OUT_DIR: outDir });
      const page = readFileSync(join(outDir, 'cases/shitu-jiedui/index.html'), 'utf8');
      expect(page).not.toContain('little-content');
      expect(page).toContain('<h1');
    },
  );

  test.each(everyOrFew(['#', '?', '%'], ['#']))(
    'in a folder with %s in its name is refused before anything is made',
    async (sign) => {
      const elsewhere = join(dirname(copy.outDir), `内容${sign}1`);
      cpSync(join(projectDir, 'tests/little-content'), elsewhere, { recursive: true });
      const { code, output } = await copy.run('build', { CONTENT_DIR: elsewhere });
      expect(output).toMatch(
        /环境变量 CONTENT_DIR 写的是“[^”]*”，名字里有 [#?%]，[^]*请改名[^]*原来的网站没有改动/,
      );
      expect(code).toBe(1);
      expect(await copy.run('check', { CONTENT_DIR: elsewhere })).toMatchObject({ code: 0 });
    },
  );

  test('may be nothing but empty folders; without them it is a slip, and so is a name that is not there', async () => {
    const empty = join(dirname(copy.outDir), 'empty');
    for (const wrong of [empty, join(copy.dir, 'scripts')]) {
      const { code, output } = await copy.run('build', { CONTENT_DIR: wrong });
      expect(code).toBe(1);
      expect(output).toMatch(/环境变量 CONTENT_DIR 写的是[^]*npm run init[^]*原来的网站没有改动/);
    }
    mkdirSync(join(empty, 'stories'), { recursive: true });
    const outDir = join(dirname(copy.outDir), 'nothing');
    await copy.build({ CONTENT_DIR: empty, OUT_DIR: outDir });
    for (const file of ['index.html', 'search/index.html', 'stories/index.html', 'feed.xml'])
      expect(existsSync(join(outDir, file)), file).toBe(true);
    const [site, browser] = await Promise.all([serveFolder(outDir), openBrowser()]);
    const page = await browser.newPage();
    for (const query of ['劳模', 'laomo', '?collection=stories']) {
      const { state, count, hits } = await askSearch(page, site.url, query);
      expect([state, count, hits.length], query).toEqual(['done', 0, 0]);
      expect(await page.locator('[data-nothing]').isVisible(), query).toBe(true);
    }
    await browser.close();
    await site.close();
  });
});
