import { runChecks, type CheckResult } from '../src/checks/run-checks.ts';
import { command } from './command/command.ts';
import { say, tell } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { pickAsked } from './content/asked-paths.ts';
import { listChangedPaths } from './content/changed-files.ts';
import { explainOldPlaces } from './content/old-places.ts';
import { openContent } from './content/open-content.ts';
import { readSettings, showFolder } from './content/settings.ts';
import { findToday } from './desk/today.ts';
import { formatFindings, formats, type Format } from './desk/report-findings.ts';

const help = `检查 content/ 里的全部文件，一次列出所有问题。

用法：
  npm run check                                   检查全部
  npm run check -- stories/lv-jinxiang.md        只报告这个文件（仍然读全部文件，好核对引用）
  npm run check -- --changed                      只报告上次提交以后改过的和新加的文件
  npm run check -- --format json                  输出 JSON（或 github：代码托管平台的行内批注）

退出码：0 没有错误，1 有错误，2 命令写错了。
每条消息后面的代码，在 docs/checks/ 里各有一页说明。`;

export const plan = command(import.meta, {
  help,
  options: { changed: 'flag', format: 'text' },
  words: Infinity,
  async run({ options, words }) {
    const format = parseFormat(options.format);
    const { contentDir } = readSettings();
    const { files } = await openContent(contentDir);
    const isAsked = pickAsked(words, files, contentDir);
    const isChanged = options.changed ? findChanged(contentDir) : () => true;
    const result = runChecks(files, { today: findToday() });
    const shown = narrow(result, (path) => isAsked(path) && isChanged(path));
    say(formatFindings(shown, format, showFolder(contentDir)));
    const old = explainOldPlaces(showFolder(contentDir));
    for (const sentence of old) tell(sentence);
    return old.length > 0 || shown.findings.some(({ level }) => level === 'error') ? 1 : 0;
  },
});

function parseFormat(asked = 'text'): Format {
  const format = formats.find((name) => name === asked);
  if (!format) throw new Misuse(`--format 只能是 ${formats.join('、')}。`);
  return format;
}

function findChanged(contentDir: string): (path: string) => boolean {
  const changed = listChangedPaths(contentDir);
  if (!changed) throw new Misuse('--changed 要用 git：这个文件夹不在 git 仓库里，或者没有安装 git。');
  return (path) => changed.includes(path);
}

function narrow(result: CheckResult, isWanted: (path: string) => boolean): CheckResult {
  return {
    ...result,
    findings: result.findings.filter(({ file }) => isWanted(file)),
    files: result.files.filter(({ path }) => isWanted(path)),
    rootFiles: result.rootFiles.filter(({ path }) => isWanted(path)),
  };
}
