import { spawnSync } from 'node:child_process';
import { command } from './command/command.ts';
import { readNpmCommand } from './command/npm-command.ts';
import { say } from './command/say.ts';
import { projectDir } from './content/settings.ts';
import { serveSite } from './publish/serve-site.ts';

const help = `生成网站，再在这台电脑上打开它，按 Ctrl+C 停止。

用法：
  npm start
  PORT=4322 npm start             换一个端口（默认 4321）

环境变量同 npm run build。退出码：1 没有生成或打不开，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  async run() {
    const [program, ...words] = readNpmCommand('build');
    const { status } = spawnSync(program, words, { cwd: projectDir, stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
    say(`网站已经打开：${await serveSite()}\n按 Ctrl+C 停止。`);
    return 0;
  },
});
