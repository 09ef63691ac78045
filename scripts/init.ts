import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { parseFolder } from './content/setting-values.ts';
import { projectDir, showFolder } from './content/settings.ts';
import { Cancelled } from './desk/ask-entry.ts';
import { askUnion } from './init/ask-union.ts';
import { initFolder } from './init/init-folder.ts';
import { explainAnswer, type Union } from './init/union.ts';

const help = `为一个新的工会建好内容文件夹：设置、每个栏目的示例、说明、VS Code 的提示、自动生成网站的流程。

用法：
  npm run init -- ../wenzi                        问几个问题，在程序旁边建文件夹 wenzi
  npm run init -- ../wenzi --name 江州匠声 --region 江州市 --address https://www.example.cn

选项：--name 网站名称，--region 地区名称，--address 网址。没有写的，以后在 site.yaml 里改。
文件夹要没有，或者是空的；已经有东西的，一个字也不动。

退出码：0 建好了，1 没有建，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { name: 'text', region: 'text', address: 'text' },
  words: 1,
  async run({ options, words: [word] }) {
    if (word === undefined) throw new Misuse('请写明文件夹的名字，例如 npm run init -- ../wenzi。');
    const given = parseGiven(options);
    const folder = parseFolder('FOLDER', word, projectDir);
    const union = process.stdin.isTTY ? await askUnion(given).catch(endCancelled) : given;
    if (!union) return 1;
    await initFolder(folder, union);
    say(describeNext(showFolder(folder), union));
    return 0;
  },
});

function endCancelled(error: unknown): undefined {
  if (!(error instanceof Cancelled)) throw error;
}

function parseGiven(options: Record<keyof Union, string | undefined>): Union {
  const given = Object.entries(options).filter(([key, text]) => key in explainAnswer && text !== undefined);
  for (const [key, text = ''] of given) {
    const fault = explainAnswer[key as keyof Union](text);
    if (fault !== undefined) throw new Misuse(`--${key} 写的是“${text}”。${fault}`);
  }
  return Object.fromEntries(given);
}

const labels: Readonly<Record<keyof Union, string>> = { name: '网站名称', region: '地区', address: '网址' };

function describeNext(folder: string, union: Union): string {
  const open = Object.entries(labels).filter(([key]) => !(key in union));
  const rest = open.map(([, label]) => label).join('、');
  return [
    `建好了：${folder}`,
    '',
    '接下来：',
    `  1. 看一看：CONTENT_DIR=${folder} npm start`,
    `     Windows 的命令提示符里先写 set CONTENT_DIR=${folder}，回车，再写 npm start。`,
    `  2. 打开 ${folder}/site.yaml，每一项上面有说明。${rest === '' ? '' : `${rest}还没有写明。`}`,
    `  3. 写第一篇：CONTENT_DIR=${folder} npm run new`,
    '  4. 示例看懂以后删掉；怎样删、怎样发布，见文件夹里的 README.md。',
  ].join('\n');
}
