import { parseArgs } from 'node:util';
import { basename, relative } from 'node:path';
import { articleNames, isArticleName, type ArticleName } from '../src/model/names.ts';
import { importFile, type Outcome } from './import/import-file.ts';
import { listSources, standardInput } from './import/list-sources.ts';
import { listTakenIds } from './import/taken-ids.ts';
import { readSource, readStandardInput } from './import/read-source.ts';
import { formatReport } from './import/report-import.ts';
import { writeDraft } from './import/write-drafts.ts';
import { openContent } from './content/open-content.ts';
import { projectDir, readSettings } from './content/settings.ts';

const help = `把 Word、网页、PDF、文本变成文章草稿，并说明哪些没有带过来。

用法：
  npm run import -- 老焊工.docx --to stories              先看草稿和报告，什么都不写
  npm run import -- 来稿/ 办法.pdf --to policies --write   整个文件夹和一个文件，写进 content/policies/
  npm run import -- - --to cases < 稿子.txt                读标准输入

能读 .docx .html .txt .md .pdf；栏目（--to）：${articleNames.join('、')}。
退出码：0 全部读好，1 有文件没有导入，2 命令写错了。`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { paths, collection, isWriting, isHelp, misuse } = readArguments();
  if (isHelp) return say(help, 0);
  if (misuse !== undefined || collection === undefined) return say(`${misuse ?? ''}\n\n${help}`, 2);
  const { contentDir } = readSettings();
  const { files, library } = await openContent(contentDir);
  const context = { collection, library, taken: listTakenIds(files, collection), today: readToday() };
  const sources = await listSources(paths);
  if (sources.length === 0) return say('文件夹里没有能读的文件：.docx .html .txt .md .pdf。', 1);
  const outcomes: Outcome[] = [];
  for (const [index, path] of sources.entries()) {
    const name = path === standardInput ? '标准输入' : basename(path);
    process.stderr.write(`[${index + 1}/${sources.length}] ${name}\n`);
    const read = () => (path === standardInput ? readStandardInput(process.stdin) : readSource(path));
    outcomes.push(await finish(await importFile(name, read, context), contentDir, isWriting));
  }
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/') || '.';
  return say(
    formatReport(outcomes, shownDir, isWriting),
    outcomes.some((outcome) => 'refusal' in outcome) ? 1 : 0,
  );
}

/** Writes the drafts of one file, or shows them. */
async function finish(outcome: Outcome, contentDir: string, isWriting: boolean): Promise<Outcome> {
  if ('refusal' in outcome) {
    if (outcome.detail !== undefined) process.stderr.write(`（技术信息：${outcome.detail}）\n`);
    return outcome;
  }
  for (const ready of outcome.drafts) {
    if (!isWriting) say(`${'─'.repeat(20)} ${ready.draft.id}.md\n${ready.text}`, 0);
    else {
      const refusal = await writeDraft(contentDir, ready).then(() => undefined, explainWriteFault);
      if (refusal !== undefined) return { name: outcome.name, refusal };
    }
  }
  return outcome;
}

function explainWriteFault(error: unknown): string {
  return `草稿写不进去（${error instanceof Error ? error.message : String(error)}）。已有的文件没有动。`;
}

function readArguments() {
  const options = { help: { type: 'boolean' }, to: { type: 'string' }, write: { type: 'boolean' } } as const;
  const none = { paths: [], collection: undefined, isWriting: false, isHelp: false };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const collection: ArticleName | undefined = isArticleName(values.to ?? '')
      ? (values.to as ArticleName)
      : undefined;
    const paths = positionals.length > 0 || process.stdin.isTTY ? positionals : [standardInput];
    const misuse = findMisuse(paths, values.to, collection);
    return { paths, collection, isWriting: values.write === true, isHelp: values.help === true, misuse };
  } catch {
    return { ...none, misuse: '看不懂命令里的参数。' };
  }
}

function findMisuse(paths: readonly string[], to: string | undefined, collection: ArticleName | undefined) {
  if (to === undefined) return '请写明放进哪个栏目，例如 --to stories。';
  if (collection === undefined) return `没有“${to}”这个栏目，可以写：${articleNames.join('、')}。`;
  return paths.length === 0 ? '请写上要导入的文件或文件夹。' : undefined;
}

function readToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
