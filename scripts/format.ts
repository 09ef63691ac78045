import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { command } from './command/command.ts';
import { projectDir } from './content/settings.ts';

const help = `把程序文件的排版改成统一的样子。content/ 里的文字不动。

用法：
  npm run format

退出码：0 做完了，1 有文件读不懂，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  run() {
    const prettier = join(projectDir, 'node_modules/prettier/bin/prettier.cjs');
    const args = [prettier, '--write', '--log-level', 'warn', '.'];
    return spawnSync(process.execPath, args, { cwd: projectDir, stdio: 'inherit' }).status ?? 1;
  },
});
