import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../src/checks/run-checks.ts';
import { listChangedPaths } from './content/changed-files.ts';
import { listPublicPaths } from './content/content-files.ts';
import { openContent } from './content/open-content.ts';
import { formatFindings, formats, type Format } from './desk/report-findings.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `检查 content/ 里的全部文件，一次列出所有问题。

用法：
  npm run check                                   检查全部
  npm run check -- stories/yang-jinlong.md        只报告这个文件（仍然读全部文件，好核对引用）
  npm run check -- --changed                      只报告上次提交以后改过的和新加的文件
  npm run check -- --format json                  输出 JSON（或 github：代码托管平台的行内批注）

退出码：0 没有错误，1 有错误，2 命令写错了。
每条消息后面的代码，在 docs/checks/ 里各有一页说明。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals, misuse } = readArguments();
  if (values.help) return say(help, 0);
  if (misuse) return say(`${misuse}\n\n${help}`, 2);
  const { contentDir } = readSettings();
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/') || '.';
  const { files } = await openContent(contentDir);
  const asked = positionals.map((path) => cutFolder(path, shownDir));
  const unknown = asked.find((path) => !files.some((file) => isWithin(file.path, path)));
  if (unknown !== undefined) return say(`${shownDir} 里没有 ${unknown} 这个文件或文件夹。`, 2);
  const changed = values.changed ? listChangedPaths(contentDir) : asked;
  if (!changed) return say('--changed 要用 git：这个文件夹不在 git 仓库里，或者没有安装 git。', 2);
  const publicPaths = await listPublicPaths();
  const result = runChecks(files, { publicPaths });
  const isWanted = (file: string): boolean => changed.some((path) => isWithin(file, path));
  const isAll = !values.changed && asked.length === 0;
  const findings = isAll ? result.findings : result.findings.filter(({ file }) => isWanted(file));
  const pick = <F extends { path: string }>(of: F[]): F[] =>
    isAll ? of : of.filter(({ path }) => isWanted(path));
  const text = formatFindings(
    { ...result, findings, files: pick(result.files), rootFiles: pick(result.rootFiles) },
    values.format as Format,
    shownDir,
  );
  return say(text, findings.some(({ level }) => level === 'error') ? 1 : 0);
}

function readArguments() {
  const options = {
    help: { type: 'boolean' as const, default: false },
    changed: { type: 'boolean' as const, default: false },
    format: { type: 'string' as const, default: 'text' },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const known = (formats as readonly string[]).includes(values.format);
    return { values, positionals, misuse: known ? undefined : `--format 只能是 ${formats.join('、')}。` };
  } catch {
    const values = { help: false, changed: false, format: 'text' };
    return { values, positionals: [], misuse: '看不懂命令里的参数。' };
  }
}

/** A path as it is typed, relative to the content folder. */
function cutFolder(path: string, folder: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
  return plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : plain;
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
