import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { listPublicPaths } from './content/content-files.ts';
import { openContent } from './content/open-content.ts';
import { fixContent, type FixedFile } from './desk/fix-content.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `改正 content/ 里不会有疑问的小毛病：标点、引号、空格、日期的写法、看不见的字符、部首字、资料的冒号和结束线；
资料的字段按样例的次序排好，备注跟着自己的字段走。
先给你看会改什么，加上 --write 才真的改。

用法：
  npm run fix                                     看看会改什么
  npm run fix -- --write                          改
  npm run fix -- stories/yang-jinlong.md --write  只改这个文件

退出码：0 做完了（或者没有要改的），2 命令写错了。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const args = readArguments();
  if (!args) return say(`看不懂命令里的参数。\n\n${help}`, 2);
  if (args.help) return say(help, 0);
  const { contentDir } = readSettings();
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/') || '.';
  const publicPaths = await listPublicPaths();
  const { files } = await openContent(contentDir);
  const fixed = fixContent(files, { publicPaths }).filter(
    ({ path }) =>
      args.paths.length === 0 || args.paths.some((asked) => isAsked(`${shownDir}/${path}`, path, asked)),
  );
  if (fixed.length === 0) return say('没有可以自动改的地方。', 0);
  say(fixed.flatMap((file) => [...showChanges(file, shownDir)]).join('\n'), 0);
  const lines = fixed.reduce((sum, { changes, moves }) => sum + changes.length + moves.length, 0);
  if (!args.write)
    return say(`\n共 ${fixed.length} 个文件、${lines} 处可以改。要改就运行：npm run fix -- --write`, 0);
  await Promise.all(fixed.map(({ path, text }) => writeFile(join(contentDir, path), text)));
  return say(`\n改好了 ${fixed.length} 个文件、${lines} 处。请看一遍，再运行：npm run check`, 0);
}

function readArguments(): { help: boolean; write: boolean; paths: string[] } | undefined {
  const options = {
    help: { type: 'boolean' as const, default: false },
    write: { type: 'boolean' as const, default: false },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return {
      ...values,
      paths: positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')),
    };
  } catch {
    return undefined;
  }
}

function isAsked(shown: string, path: string, asked: string): boolean {
  return [shown, path].some((name) => name === asked || name.startsWith(`${asked}/`));
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

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
