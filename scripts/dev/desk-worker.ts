import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '../../src/checks/check.ts';
import type { CheckResult } from '../../src/checks/run-checks.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import type { Content } from '../content/open-content.ts';
import { showFolder } from '../content/settings.ts';
import { formatFindings } from '../desk/report-findings.ts';
import { runTask, type TaskName } from '../editing/desk-tasks.ts';
import { openWorkshop } from '../editing/workshop.ts';
import type { DeskAnswer, DeskCall, Looked } from './desk.ts';
import { openPreviewIndex } from './preview-index.ts';
import type { ShownFinding } from './shown-finding.ts';

const contentDir = workerData as string;
const workshop = openWorkshop(contentDir);
let content: Content | undefined;
let index: Promise<IndexReader> | undefined;

async function look(): Promise<Looked> {
  const { content: found, result } = await workshop.look();
  if (found !== content) index = undefined;
  content = found;
  return {
    findings: result.findings.map((finding) => showFinding(finding, result)),
    text: formatFindings(result, 'text', showFolder(contentDir), '改好保存，就会再检查。'),
  };
}

function showFinding(finding: Finding, { lines }: CheckResult): ShownFinding {
  const { code, level, file, line, message, hint } = finding;
  const source = lines.get(file)?.[line - 1]?.trim().slice(0, 200) ?? '';
  return { code, level, file, line, message, source, ...(hint === undefined ? {} : { hint }) };
}

async function ask(question: keyof IndexReader, args: readonly unknown[]): Promise<unknown> {
  content ??= (await workshop.look()).content;
  const reader = await (index ??= openPreviewIndex(content));
  const value = Object.hasOwn(reader, question) ? await answer(reader, question, args) : undefined;
  return value instanceof Map ? [...value] : value;
}

async function answer(
  reader: IndexReader,
  question: keyof IndexReader,
  args: readonly unknown[],
): Promise<unknown> {
  return question === 'size' ? reader.size : (reader[question] as Question)(...args);
}

type Question = (...args: readonly unknown[]) => Promise<unknown>;

const edit = (task: TaskName, args: unknown) => runTask(workshop, task, args);

const work = { look, ask, edit } as Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** One after the other: whoever asks behind a look is answered from what it saw. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ number, name, args }: DeskCall) => {
  last = last.then(async () => {
    const answer = await work[name]?.(...(args as never[])).then(
      (value): DeskAnswer => ({ number, value }),
      (error: unknown): DeskAnswer => ({ number, error }),
    );
    parentPort?.postMessage(answer);
  });
});
