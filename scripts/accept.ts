import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allChecks } from '../src/checks/all-checks.ts';
import { indexPath, refreshPage, writeIndex } from './manual/check-pages.ts';
import { listEditorFiles } from './manual/editor-files.ts';
import { listSamplePages } from './manual/sample-pages.ts';
import { projectDir } from './content/settings.ts';
import { casesDir, listCases, runCase } from './manual/golden-cases.ts';

/** Takes the present output of every golden case for the expected one, of the rules and of the import, and brings up to date what
 *  is made from the rules and the model: the pages of docs/checks, the samples of docs/editors, the schemas and snippets of
 *  .vscode. Read the difference with git before you commit it. */
let changed = 0;

for (const name of listCases()) {
  save(join(casesDir, name, 'expected.txt'), runCase(name).report);
}
for (const { code } of allChecks) {
  const page = refreshPage(code);
  if (page) save(page.path, page.after);
}
for (const { path, text } of [...listEditorFiles(), ...listSamplePages()]) save(path, text);
save(indexPath, writeIndex());
acceptImports();
process.stdout.write(
  `改写了 ${changed} 个文件，导入的样例也换成了现在的样子。请用 git diff 逐个看过再提交。\n`,
);

function save(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  changed += 1;
}

/** The cases of the import are snapshots of Vitest, because their Word and PDF files are made by the tests. */
function acceptImports(): void {
  const vitest = join(projectDir, 'node_modules/.bin/vitest');
  const args = ['run', '--project', 'unit', '--update', 'tests/import/import.test.ts'];
  const { status } = spawnSync(vitest, args, { cwd: projectDir, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    process.stdout.write('导入的样例没有全部通过，请运行 npx vitest run tests/import 看原因。\n');
    process.exitCode = 1;
  }
}
