import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { serveSite } from './publish/serve-site.ts';

const help = `在这台电脑上打开已经生成的网站，按 Ctrl+C 停止。

用法：
  npm run serve
  PORT=4322 npm run serve         换一个端口（默认 4321）

环境变量：OUT_DIR 输出文件夹，BASE_PATH 网站所在的目录。退出码：1 打不开，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  async run() {
    say(`网站已经打开：${await serveSite()}\n按 Ctrl+C 停止。`);
    return 0;
  },
});
