import { join } from 'node:path';
import { command } from './command/command.ts';
import { say } from './command/say.ts';
import { pickAsked } from './content/asked-paths.ts';
import { openContent } from './content/open-content.ts';
import { readSettings, showFolder } from './content/settings.ts';
import { replaceFiles } from './content/write-files.ts';
import { fixContent, type FixedFile } from './desk/fix-content.ts';

const help = `改正 content/ 里不会有疑问的小毛病：标点、引号、空格、日期的写法、看不见的字符、部首字、资料的冒号和结束线；
引用里写的名称换成编号，主题除外；资料的字段按样例的次序排好，备注跟着自己的字段走。
先给你看会改什么，加上 --write 才真的改。

用法：
  npm run fix                                     看看会改什么
  npm run fix -- --write                          改
  npm run fix -- stories/lv-jinxiang.md --write  只改这个文件

退出码：0 做完了（或者没有要改的），2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { write: 'flag' },
  words: Infinity,
  async run({ options, words }) {
    const { contentDir } = readSettings();
    const { files } = await openContent(contentDir);
    const isAsked = pickAsked(words, files, contentDir);
    const fixed = fixContent(files).filter(({ path }) => isAsked(path));
    if (fixed.length === 0) say('没有可以自动改的地方。');
    else {
      say(fixed.flatMap((file) => [...showChanges(file, showFolder(contentDir))]).join('\n'));
      if (options.write)
        await replaceFiles(fixed.map(({ path, text }) => ({ path: join(contentDir, path), content: text })));
      say(summarize(fixed, options.write));
    }
    return 0;
  },
});

function summarize(fixed: readonly FixedFile[], isWritten: boolean): string {
  const lines = fixed.reduce((sum, { changes, moves }) => sum + changes.length + moves.length, 0);
  return isWritten
    ? `\n改好了 ${fixed.length} 个文件、${lines} 处。请看一遍，再运行：npm run check`
    : `\n共 ${fixed.length} 个文件、${lines} 处可以改。要改就运行：npm run fix -- --write`;
}

function* showChanges({ path, changes, moves }: FixedFile, folder: string): Generator<string> {
  yield `\n${folder}/${path}`;
  for (const { line, before, after } of changes) {
    const [start, end] = findCommon(before, after);
    const cut = (text: string): string => {
      const shown = text.slice(Math.max(0, start - 16), text.length - Math.max(0, end - 16));
      return `${start > 16 ? '…' : ''}${shown.trimEnd()}${end > 16 ? '…' : ''}`;
    };
    yield `  ${line} 行  - ${cut(before)}`;
    yield `  ${' '.repeat(String(line).length)}     + ${cut(after)}`;
  }
  for (const move of moves) yield `  次序  ${move}`;
}

/** How many characters two lines share at their beginnings and at their ends. */
function findCommon(left: string, right: string): [start: number, end: number] {
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [start, end];
}
