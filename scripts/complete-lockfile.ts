import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { projectDir } from './content/settings.ts';
import { replaceFiles } from './content/write-files.ts';
import {
  completeLockfile,
  dropMetEngines,
  listMissingPlatforms,
  type Lockfile,
} from './packages/lockfile.ts';

const help = `补齐 package-lock.json：写上这台机器看不见的平台包，去掉下载地址和对 Node 版本已经满足的要求。每次 npm install 以后运行。
缘由见 docs/decisions/0002-lockfile-for-every-platform.md。

用法：
  node scripts/complete-lockfile.ts

退出码：0 做完了，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  async run() {
    const path = join(projectDir, 'package-lock.json');
    const lockfile = JSON.parse(await readFile(path, 'utf8')) as Lockfile;
    const missing = listMissingPlatforms(lockfile);
    const complete = dropMetEngines(completeLockfile(lockfile));
    for (const locked of Object.values(complete.packages)) delete locked.resolved;
    await replaceFiles([{ path, content: `${JSON.stringify(complete, null, 2)}\n` }]);
    say(`package-lock.json 已整理，补上 ${missing.length} 个平台包。`);
    return 0;
  },
});
