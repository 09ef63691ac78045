import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collections, listEndings } from '../../src/model/collections.ts';
import { collectionNames } from '../../src/model/names.ts';
import { projectDir } from '../content/settings.ts';
import type { FileToWrite } from '../content/write-files.ts';
import { listEditorFiles } from '../manual/editor-files.ts';
import { exampleMark } from './example-files.ts';

/** What lies beside the words: a page for the editors, what VS Code and git need, and the workflow that builds the site. */
export function listBesideFiles(name: string, version: string, pictures: readonly string[]): FileToWrite[] {
  return [
    { path: 'README.md', content: writeReadme(name, pictures) },
    { path: '.gitignore', content: '.DS_Store\nThumbs.db\n*.tmp\n*~\n' },
    { path: '.github/workflows/build.yml', content: writeWorkflow(version) },
    ...listVsCodeFiles(),
  ];
}

/** As in this project, where the words lie one folder deeper. */
function listVsCodeFiles(): FileToWrite[] {
  const extensions = '.vscode/extensions.json';
  return [
    ...listEditorFiles().map(({ path, text }) => ({
      path: relative(projectDir, path).replaceAll('\\', '/'),
      content: liftPaths(text),
    })),
    { path: extensions, content: readFileSync(join(projectDir, extensions), 'utf8') },
  ];
}

/** Text that speaks of files in content/, for a folder that is itself the content. */
export function liftPaths(text: string): string {
  return text.replace(/(?<![\w/.-])content\/(?=[a-z*])/g, '');
}

function writeReadme(name: string, pictures: readonly string[]): string {
  const rows = collectionNames.map(
    (collection) =>
      `| \`${collection}/\` | ${collections[collection].label} | ${listEndings(collection).join(' ')} |`,
  );
  return `# ${name}

这个文件夹就是网站的全部文字。一条内容一个文件，文件名就是编号，也是网址的一部分：只用小写拼音、数字和连字符，定下以后不再改。生成网站的程序是“匠心文库”，另放一个文件夹，不用改它。

## 看一看

在程序的文件夹里运行，把“文字的文件夹”换成这个文件夹的位置：

\`\`\`sh
CONTENT_DIR=文字的文件夹 npm start          # 生成，打开 http://localhost:4321/
CONTENT_DIR=文字的文件夹 npm run check      # 检查，指出哪个文件、哪一行、怎样改
CONTENT_DIR=文字的文件夹 npm run new        # 问几个问题，建好一份草稿
\`\`\`

Windows 的命令提示符里写成 \`set CONTENT_DIR=文字的文件夹\`，回车，再写后半句。

## 放什么

| 位置 | 放什么 | 文件 |
| --- | --- | --- |
| \`site.yaml\` | 网站的名称、网址、单位、备案号、首页 | 每一项上面有说明 |
${rows.join('\n')}
| \`images/\` | 图片，文中写成 \`![说明](/images/文件名)\` | .jpg .png 等 |

## 示例

第一行（文章是 \`---\` 下面的一行）写着“${exampleMark}”的文件是示例，人和事都是编的，看懂后都要删掉。在 VS Code 里搜索这句话，就列出全部示例；会用命令行的，一次删掉：

\`\`\`sh
grep -rlx '${exampleMark}' . | xargs rm ${pictures.join(' ')}
\`\`\`

## 发布

把这个文件夹推送到代码仓库（GitHub），\`.github/workflows/build.yml\` 就在每次提交以后检查、生成：它取来固定版本的程序，放在文字的旁边，用 \`CONTENT_DIR\` 指着文字。第一次要在那个文件的开头写明程序的仓库。有错误就不生成，网站照旧。升级程序，改同一处的版本。

也可以只用一个仓库：复制程序的仓库，把这个文件夹里的东西放进它的 \`content/\`，不用设 \`CONTENT_DIR\`。\`.vscode\` 和 \`.github\` 用程序自己的。
`;
}

function writeWorkflow(version: string): string {
  return `# 每次提交以后检查、生成网站。文字在这个仓库，程序在另一个仓库，版本是固定的。
name: 生成

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

env:
  # 程序的仓库，写成“所有者/仓库”：程序是从哪里下载的，就写哪里。下面是占位的，一定要换。
  ENGINE_REPOSITORY: owner/engine
  # 程序的版本：提交编号或标签。升级时改这里。
  ENGINE_VERSION: ${version}

jobs:
  build:
    name: 检查和生成
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - name: 取文字
        uses: actions/checkout@v4
        with:
          # 改动一览要和目标分支比较，所以取来全部历史。
          fetch-depth: 0
      - name: 取程序
        uses: actions/checkout@v4
        with:
          repository: \${{ env.ENGINE_REPOSITORY }}
          ref: \${{ env.ENGINE_VERSION }}
          path: engine
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
          cache-dependency-path: engine/package-lock.json
      - name: 把程序放到文字的旁边
        run: mv engine ../engine
      - run: npm ci
        working-directory: ../engine
      - name: 检查，问题标在行上
        run: npm run -s check -- --format github
        working-directory: ../engine
        env:
          CONTENT_DIR: \${{ github.workspace }}
      - name: 改动一览，每一条改前、改后并排
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        run: npm run -s review -- "$BASE" --out "$RUNNER_TEMP/review.html"
        working-directory: ../engine
        env:
          BASE: origin/\${{ github.base_ref }}
          CONTENT_DIR: \${{ github.workspace }}
      - name: 附上改动一览
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        uses: actions/upload-artifact@v4
        with:
          name: 改动一览
          path: \${{ runner.temp }}/review.html
      # 上一次做好的网页和图片，这一次没变的就沿用。丢了也不要紧，会重做。
      - uses: actions/cache@v4
        with:
          path: \${{ github.workspace }}/../engine/.work/cache
          key: wenku-\${{ github.run_id }}
          restore-keys: wenku-
      - name: 生成
        run: npm run build
        working-directory: ../engine
        env:
          CONTENT_DIR: \${{ github.workspace }}
          OUT_DIR: \${{ runner.temp }}/site
          # 网址写在 site.yaml 里。用 GitHub Pages 自带的网址时，去掉下面两行的“# ”。
          # SITE_URL: https://\${{ github.repository_owner }}.github.io
          # BASE_PATH: /\${{ github.event.repository.name }}/
      - name: 网页的文件夹，去掉链接
        run: cp -rL "$RUNNER_TEMP/site" "$RUNNER_TEMP/public-site"
      # 生成好的网站，可以下载了放到自己的服务器上。
      - uses: actions/upload-pages-artifact@v3
        with:
          path: \${{ runner.temp }}/public-site

  # 发布到 GitHub Pages：仓库的 Settings → Pages → Source 选 GitHub Actions，再去掉下面各行的“# ”。
  # publish:
  #   name: 发布
  #   needs: build
  #   if: github.event_name != 'pull_request'
  #   runs-on: ubuntu-latest
  #   permissions:
  #     pages: write
  #     id-token: write
  #   environment:
  #     name: github-pages
  #   steps:
  #     - uses: actions/deploy-pages@v4
`;
}
