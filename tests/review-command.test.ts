import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../scripts/content/settings.ts';

const root = mkdtempSync(join(tmpdir(), 'wenku-review-'));
const [dir, page] = [join(root, 'repository/江州'), join(root, 'page.html')];
const hasGit = spawnSync('git', ['--version']).status === 0;
const story = join(dir, 'stories/lv-jinxiang.md');

const git = (...words: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.cn', ...words], {
    encoding: 'utf8',
  });

function runReview(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { code: number | null; output: string } {
  const run = spawnSync(process.execPath, [join(projectDir, 'scripts/review.ts'), ...words], {
    env: { ...process.env, CONTENT_DIR: dir, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, output: run.stdout };
}

function rewrite(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(!hasGit)(
  'npm run review (left out where there is no git)',
  () => {
    beforeAll(() => {
      cpSync(join(projectDir, 'tests/little-content'), dir, { recursive: true });
      git('init', '-b', 'main');
      git('add', '.');
      git('commit', '-m', '第一版 <b>');
      git('switch', '-c', 'draft');
      rewrite(join(dir, 'people/lv-jinxiang.yaml'), '吕金香', '吕金相');
      git('commit', '-am', '第二版');
      rewrite(story, 'title: ', 'title: 新的');
      writeFileSync(join(dir, 'people/毛金花.yaml'), 'name: 毛金花\n');
    });

    test('compares with where the branch set out: what is committed, what is not, and new files', () => {
      const { code, output } = runReview(['--out', page]);
      expect(output).toMatch(/^和\d{4}年\d+月\d+日的“第一版 <b>”（[0-9a-f]+）相比，改动了 3 个文件。/);
      expect(code).toBe(0);
      const html = readFileSync(page, 'utf8');
      for (const text of ['<del>金香</del>', '<ins>新的</ins>', '毛金花', '第一版 &lt;b&gt;'])
        expect(html).toContain(text);
    });

    test('compares with a commit that is named, and writes over a page of its own', () => {
      expect(runReview(['HEAD', '--out', page]).output).toContain('改动了 2 个文件');
      expect(readFileSync(page, 'utf8')).not.toContain('吕金相');
    });

    test('touches neither the work tree nor the index', () => {
      const look = (): unknown => [
        git('status', '--porcelain'),
        git('stash', 'list'),
        statSync(join(dir, '.git/index')).mtimeMs,
      ];
      const before = look();
      runReview(['main', '--out', page]);
      expect(look()).toEqual(before);
    });

    test('works where a hook of git has set its own folder', () => {
      const { code } = runReview(['--out', page], { GIT_DIR: join(root, 'nowhere'), GIT_INDEX_FILE: 'x' });
      expect(code).toBe(0);
    });

    test('says what is wrong with what it was asked', () => {
      expect(runReview(['nowhere'])).toMatchObject({
        code: 2,
        output: expect.stringMatching(/^git 里没有“nowhere”/) as string,
      });
      expect(runReview(['--out', 'page.txt']).code).toBe(2);
      const other = join(root, 'other.html');
      writeFileSync(other, '<p>别的网页</p>');
      expect(runReview(['--out', other]).output).toContain('是别的网页，不能盖掉');
      expect(readFileSync(other, 'utf8')).toBe('<p>别的网页</p>');
    });

    test('says what is missing: a repository, a commit, a main branch, git itself', () => {
      const outside = join(root, 'outside');
      cpSync(join(projectDir, 'tests/little-content'), outside, { recursive: true });
      const at = { CONTENT_DIR: outside, GIT_CEILING_DIRECTORIES: root };
      expect(runReview([], at)).toMatchObject({
        code: 1,
        output: expect.stringContaining('不在 git 仓库里') as string,
      });
      execFileSync('git', ['-C', outside, 'init', '-b', 'other']);
      expect(runReview([], at).output).toContain('仓库里还没有提交');
      execFileSync('git', [
        '-C',
        outside,
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@b.cn',
        'commit',
        '--allow-empty',
        '-m',
        '空',
      ]);
      expect(runReview([], at)).toMatchObject({
        code: 2,
        output: expect.stringContaining('没有找到 main 分支') as string,
      });
      const empty = join(root, 'empty');
      mkdirSync(empty);
      expect(runReview([], { PATH: empty }).output).toMatch(/^没有安装 git/);
      expect(existsSync(join(outside, '.work'))).toBe(false);
    });
  },
  240_000,
);
