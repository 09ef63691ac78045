import { basename } from 'node:path';
import { articleNames, isArticleName, type ArticleName } from '../src/model/names.ts';
import { command } from './command/command.ts';
import { explainFailure } from './command/explain-failure.ts';
import { say, tell } from './command/say.ts';
import { Misuse } from './command/words.ts';
import { openContent } from './content/open-content.ts';
import { readSettings, showFolder } from './content/settings.ts';
import { importFile, type Outcome } from './import/import-file.ts';
import { listSources, standardInput } from './import/list-sources.ts';
import { readSource, readStandardInput } from './import/read-source.ts';
import { formatReport, isComplete } from './import/report-import.ts';
import { listTakenIds } from './import/taken-ids.ts';
import { writeDraft } from './import/write-drafts.ts';
import { findToday } from './desk/today.ts';

const help = `把 Word、网页、PDF、文本变成文章草稿，并说明哪些没有带过来。

用法：
  npm run import -- 老焊工.docx --to stories              先看草稿和报告，什么都不写
  npm run import -- 来稿/ 办法.pdf --to policies --write   整个文件夹和一个文件，写进 content/policies/
  npm run import -- - --to cases < 稿子.txt                读标准输入

能读 .docx .html .txt .md .pdf；栏目（--to）：${articleNames.join('、')}。
退出码：0 全部读好，1 有文件没有导入或少了字，2 命令写错了。`;

export const plan = command(import.meta, {
  help,
  options: { to: 'text', write: 'flag' },
  words: Infinity,
  async run({ options, words }) {
    const collection = parseCollection(options.to);
    const paths = words.length > 0 || process.stdin.isTTY ? words : [standardInput];
    if (paths.length === 0) throw new Misuse('请写上要导入的文件或文件夹。');
    const { contentDir } = readSettings();
    const { files, library } = await openContent(contentDir);
    const context = { collection, library, taken: listTakenIds(files, collection), today: findToday() };
    const sources = await listSources(paths);
    if (sources.length === 0) say('文件夹里没有能读的文件：.docx .html .txt .md .pdf。');
    const outcomes: Outcome[] = [];
    for (const [index, path] of sources.entries()) {
      const name = path === standardInput ? '标准输入' : basename(path);
      tell(`[${index + 1}/${sources.length}] ${name}`);
      const read = () => (path === standardInput ? readStandardInput(process.stdin) : readSource(path));
      outcomes.push(await finish(await importFile(name, read, context), contentDir, options.write));
    }
    if (outcomes.length > 0) say(formatReport(outcomes, showFolder(contentDir), options.write));
    return outcomes.length > 0 && outcomes.every(isComplete) ? 0 : 1;
  },
});

function parseCollection(to: string | undefined): ArticleName {
  if (to === undefined) throw new Misuse('请写明放进哪个栏目，例如 --to stories。');
  if (isArticleName(to)) return to;
  throw new Misuse(`没有“${to}”这个栏目，可以写：${articleNames.join('、')}。`);
}

/** Writes the drafts of one file, or shows them. */
async function finish(outcome: Outcome, contentDir: string, isWriting: boolean): Promise<Outcome> {
  if ('refusal' in outcome) {
    if (outcome.detail !== undefined) tell(`（技术信息：${outcome.detail}）`);
    return outcome;
  }
  for (const ready of outcome.drafts) {
    if (!isWriting) say(`${'─'.repeat(20)} ${ready.draft.id}.md\n${ready.text}`);
    else {
      const refusal = await writeDraft(contentDir, ready).then(() => undefined, explainWriteFault);
      if (refusal !== undefined) return { name: outcome.name, refusal };
    }
  }
  return outcome;
}

function explainWriteFault(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === 'EEXIST' ? `已经有了 ${showFolder(path ?? '')}。` : explainFailure(error);
  if (reason === undefined) throw error;
  return `草稿写不进去：${reason}已有的文件没有动。`;
}
