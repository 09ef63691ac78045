import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allChecks } from '../src/checks/all-checks.ts';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { projectDir } from './content/settings.ts';
import { replaceFiles, type FileToWrite } from './content/write-files.ts';
import { indexPath, refreshPage, writeIndex } from './manual/check-pages.ts';
import { listEditorFiles } from './manual/editor-files.ts';
import { listSamplePages } from './manual/sample-pages.ts';
import { casesDir, listCases, runCase } from './manual/golden-cases.ts';

const help = `把规则现在的输出当作应有的输出，并更新由规则和字段生成的文件：tests/cases 的 expected.txt、docs/checks、docs/editors 的样例、.vscode 的提示、导入的样例。

用法：
  npm run accept          改完以后用 git diff 逐个看过再提交

退出码：0 做完了，1 导入的样例没有全部通过，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  async run() {
    const made = [
      ...listCases().map((name) => ({
        path: join(casesDir, name, 'expected.txt'),
        text: runCase(name).report,
      })),
      ...allChecks.flatMap(({ code }) => {
        const page = refreshPage(code);
        return page ? [{ path: page.path, text: page.after }] : [];
      }),
      ...listEditorFiles(),
      ...listSamplePages(),
      { path: indexPath, text: writeIndex() },
    ];
    const changed: FileToWrite[] = [];
    for (const { path, text } of made)
      if ((await readFile(path, 'utf8').catch(() => undefined)) !== text)
        changed.push({ path, content: text });
    await replaceFiles(changed);
    const isGreen = acceptImports();
    say(`改写了 ${changed.length} 个文件，导入的样例也换成了现在的样子。请用 git diff 逐个看过再提交。`);
    return isGreen ? 0 : 1;
  },
});

/** The cases of the import are snapshots of Vitest, because their Word and PDF files are made by the tests. Returns whether all passed. */
function acceptImports(): boolean {
  // By the same Node: the one on the path may be older.
  const vitest = join(projectDir, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'unit', 'tests/import/import.test.ts', '--update'];
  const { status } = spawnSync(process.execPath, args, {
    cwd: projectDir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) say('导入的样例没有全部通过，请运行 npx vitest run tests/import 看原因。');
  return status === 0;
}
