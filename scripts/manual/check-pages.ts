import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from '../../src/checks/all-checks.ts';
import { runCase, type CaseResult } from './golden-cases.ts';
import { projectDir } from '../content/settings.ts';

export const pagesDir = join(projectDir, 'docs/checks');

const [open, close] = ['<!-- 样例：由 npm run accept 生成，请勿手改 -->', '<!-- 样例完 -->'];

export function pathOfPage(code: string): string {
  return join(pagesDir, `${code}.md`);
}

/** The page of a code with its example and output as they are now; undefined where there is no page or no place for them. */
export function refreshPage(code: string): { path: string; before: string; after: string } | undefined {
  const path = pathOfPage(code);
  if (!existsSync(path)) return undefined;
  const before = readFileSync(path, 'utf8');
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) return undefined;
  const after = `${before.slice(0, start + open.length)}\n\n${describeCase(code, runCase(code))}\n${before.slice(end)}`;
  return { path, before, after };
}

function describeCase(code: string, { laid, findings, report }: CaseResult): string {
  const shown = laid
    .filter(({ path }) => !path.endsWith('%gone'))
    .map((file) => {
      const line = findings.find((finding) => finding.file === file.path && finding.code === code)?.line ?? 1;
      const text = new TextDecoder('utf-8').decode(file.bytes);
      const lines = text.split(/\r?\n/).slice(Math.max(0, line - 4), line + 3);
      const isShown = !file.kind && file.unread === undefined && text.length <= 5000;
      const excerpt = !isShown ? '（不是可以显示的文本）' : lines.join('\n').trimEnd();
      return `\`content/${file.path}\`${line > 1 ? `，第 ${line} 行附近` : ''}：\n\n${fence(mend(excerpt))}`;
    });
  return [...shown, `检查的输出：\n\n${fence(mend(report.trim()))}`].join('\n\n');
}

/** Characters that would break the page itself are shown by their names. */
function mend(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
    (sign) => {
      return `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
    },
  );
}

function fence(text: string): string {
  return `~~~~text\n${text}\n~~~~\n`;
}

export const indexPath = join(pagesDir, 'README.md');

/** The list of all codes, in the order in which a file is read. */
export function writeIndex(): string {
  const rows = allChecks.map(
    ({ code, maySkip }) => `| [\`${code}\`](${code}.md) | ${readTitle(code)} | ${maySkip ? '可以' : ''} |`,
  );
  return [
    '# 消息的代码',
    '',
    '`npm run check` 的每条消息后面有一个代码。这里按检查的先后列出全部代码，每个代码一页：意思、原因、样例、怎样改。',
    '规则出错时的代码是 [`check-crashed`](check-crashed.md)；一个文件的问题太多、没有全部列出时是 [`findings-more`](findings-more.md)。',
    '',
    '最后一列写着“可以”的，是排版的规矩，有正当的理由时一个文件可以不守，见[怎样不查一条](../editors/messages.md#有正当的理由不照着改)。',
    '',
    '| 代码 | 说的是什么 | 可以不查 |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What a code speaks of: the heading of its page. */
export function readTitle(code: string): string {
  const first = existsSync(pathOfPage(code)) ? readFileSync(pathOfPage(code), 'utf8').split('\n', 1)[0] : '';
  return (first ?? '').replace(/^# |（[a-z0-9-]+）$/g, '');
}
