import { isNeeded, labelOfField } from '../../src/intake/front-matter-proposals.ts';
import { countHan, excerptText } from '../../src/text/han.ts';
import type { Dropped } from '../../src/intake/source.ts';
import type { Outcome, ReadyDraft } from './import-file.ts';

type Success = Extract<Outcome, { drafts: ReadyDraft[] }>;

/** Whether a file was read and no 汉字 of it is missing. */
export function isComplete(outcome: Outcome): boolean {
  if ('refusal' in outcome) return false;
  const { read, kept, dropped } = outcome.count;
  return kept + dropped >= read;
}

/** The report of a whole import, for the editor: what became of each file, then the sum and the next step. */
export function formatReport(outcomes: readonly Outcome[], contentDir: string, isWritten: boolean): string {
  return [
    ...outcomes.flatMap((outcome) => ['', ...formatOutcome(outcome, contentDir, isWritten)]),
    '',
    ...sum(outcomes, isWritten),
  ].join('\n');
}

function formatOutcome(outcome: Outcome, contentDir: string, isWritten: boolean): string[] {
  if ('refusal' in outcome) return [`✗ ${outcome.name}`, `    没有导入：${outcome.refusal}`];
  return [
    `✓ ${outcome.name}`,
    ...outcome.drafts.flatMap((ready) => formatDraftLines(ready, contentDir, isWritten)),
    `    ${formatCount(outcome)}`,
    ...formatDropped(outcome.dropped),
    ...outcome.remarks.map((remark) => `    注意：${remark.replace(/。$/, '')}。`),
  ];
}

function formatDraftLines({ draft, pictures }: ReadyDraft, contentDir: string, isWritten: boolean): string[] {
  const left = draft.proposals.filter((each) => each.value === undefined && isNeeded(draft.collection, each));
  const labels = left.map(({ key }) => labelOfField(draft.collection, key)).join('、');
  return [
    `    ${isWritten ? '写入' : '将写入'} ${contentDir}/${draft.collection}/${draft.id}.md${pictures.length > 0 ? `，图片 ${pictures.length} 张` : ''}`,
    ...(left.length > 0 ? [`      请填：${labels}`] : []),
    ...draft.remarks.map((remark) => `      注意：${remark.replace(/。$/, '')}。`),
  ];
}

/** Where the 汉字 of a file went, as a sentence: every one is in the draft or in the list of what was left out; if not, that is said
 *  first of all. */
export function formatCount({ count: { read, kept, dropped } }: Success): string {
  const sentence = `汉字：原文 ${read} 个，草稿 ${kept} 个，略去 ${dropped} 个`;
  const difference = kept + dropped - read;
  if (difference === 0) return `${sentence}，一个不少。`;
  const fault = difference < 0 ? `少了 ${-difference} 个` : `多了 ${difference} 个`;
  return `错误：${sentence}，${fault}！请对照原文核对，并把这个文件发给维护人员。`;
}

function formatDropped(dropped: readonly Dropped[]): string[] {
  const kinds = new Map<string, Dropped[]>();
  for (const each of dropped) kinds.set(each.what, [...(kinds.get(each.what) ?? []), each]);
  return [...kinds].map(([what, each]) => {
    const text = [...new Set(each.map((one) => one.text))].join(' / ');
    const han = each.reduce((total, one) => total + countHan(one.text), 0);
    return `    略去：${what} ${each.length} 处（${han} 个汉字）：${excerptText(text.replace(/\s+/g, ' '), 40)}`;
  });
}

function sum(outcomes: readonly Outcome[], isWritten: boolean): string[] {
  const read = outcomes.filter((outcome): outcome is Success => 'drafts' in outcome);
  const drafts = read.reduce((total, { drafts: own }) => total + own.length, 0);
  const failed = outcomes.length - read.length;
  const result = `共 ${outcomes.length} 个文件：${read.length} 个读好，得到 ${drafts} 份草稿${failed > 0 ? `；${failed} 个没有导入` : ''}。`;
  if (drafts === 0) return [result];
  const next = isWritten
    ? '草稿已写好（draft: true，不会发布）。看看还要填什么：npm run check'
    : '这是预览，什么都没有写。要写进去，在命令后面加 --write。';
  return [result, next];
}
