import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { runChecks } from '../src/checks/run-checks.ts';
import { readContentFiles } from './lib/content-files.ts';
import { formatFindings, formats, type Format } from './lib/report-findings.ts';
import { projectDir, readSettings } from './lib/settings.ts';

const help = `检查 content/ 里的全部文件，一次列出所有问题。

用法：
  npm run check                                   检查全部
  npm run check -- stories/yang-jinlong.md        只报告这个文件（仍然读全部文件，好核对引用）
  npm run check -- --format json                  输出 JSON（或 github：代码托管平台的行内批注）

退出码：0 没有错误，1 有错误，2 命令写错了。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals, misuse } = readArguments();
  if (values.help) return say(help, 0);
  if (misuse) return say(`${misuse}\n\n${help}`, 2);
  const { contentDir } = readSettings();
  const result = runChecks(await readContentFiles(contentDir));
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/') || '.';
  const paths = positionals.map((path) =>
    path.replaceAll('\\', '/').replace(new RegExp(`^(\\./)?(${shownDir}/)?`), ''),
  );
  const findings = result.findings.filter(
    ({ file }) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  const text = formatFindings({ ...result, findings }, values.format as Format, shownDir);
  return say(text, findings.some(({ level }) => level === 'error') ? 1 : 0);
}

function readArguments() {
  const options = {
    help: { type: 'boolean' as const },
    format: { type: 'string' as const, default: 'text' },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const known = (formats as readonly string[]).includes(values.format);
    return { values, positionals, misuse: known ? undefined : `--format 只能是 ${formats.join('、')}。` };
  } catch {
    const values = { help: false, format: 'text' };
    return { values, positionals: [], misuse: '看不懂命令里的参数。' };
  }
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
