import type { CheckResult } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/checks/check.ts';
import { measureWidth, padTo } from '../../src/text/width.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** All findings as one text: for people, as JSON (DESIGN §3), or as annotations of a GitHub workflow. */
export function formatFindings(result: CheckResult, format: Format, contentDir: string): string {
  if (format === 'json') return JSON.stringify(result.findings.map(pickPublic), null, 2);
  if (format === 'github')
    return result.findings.map((finding) => formatAnnotation(finding, contentDir)).join('\n');
  return [...formatGroups(result, contentDir), summarize(result)].join('\n');
}

function pickPublic({ code, level, file, line, column, field, message, hint }: Finding): Partial<Finding> {
  return { code, level, file, line, column, ...(field ? { field } : {}), message, ...(hint ? { hint } : {}) };
}

/** https://docs.github.com/actions/reference/workflow-commands: `%`, CR and LF are escaped in the data. */
function formatAnnotation(finding: Finding, contentDir: string): string {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const text = escape(finding.hint ? `${finding.message}建议：${finding.hint}` : finding.message);
  const place = `file=${contentDir}/${finding.file},line=${finding.line},col=${finding.column}`;
  return `::${finding.level} ${place},title=${finding.code}::${text}`;
}

function* formatGroups(result: CheckResult, contentDir: string): Generator<string> {
  let file = '';
  for (const finding of result.findings) {
    if (finding.file !== file) yield `\n${contentDir}/${finding.file}`;
    file = finding.file;
    yield* formatFinding(finding, result.lines.get(file)?.[finding.line - 1]);
  }
}

function* formatFinding(finding: Finding, source: string | undefined): Generator<string> {
  const place = `  ${finding.line}:${finding.column}`;
  const level = finding.level === 'error' ? '错误' : '提醒';
  yield `${padTo(place, 9)} ${level}  ${finding.message}  ${finding.code}`;
  if (source?.trim()) {
    const shown = cutAround(source, finding.column);
    yield `          ${shown.text}`;
    yield `          ${drawCaret(shown.text, shown.column, finding.length ?? 1)}`;
  }
  if (finding.hint) yield `          建议：${finding.hint}`;
}

const longest = 60;

/** The part of a long line around a column, so that the caret stays under it on a narrow screen. Tabs and characters that
 *  move the cursor are shown as one blank. */
function cutAround(source: string, column: number): { text: string; column: number } {
  const characters = [...source.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ')];
  if (characters.length <= longest) return { text: characters.join(''), column };
  const start = Math.max(0, Math.min(column - 1 - longest / 3, characters.length - longest));
  const from = Math.floor(start);
  const text = characters.slice(from, from + longest).join('');
  const [before, after] = [from > 0 ? '…' : '', from + longest < characters.length ? '…' : ''];
  return { text: `${before}${text}${after}`, column: column - from + before.length };
}

/** Carets under the right characters: a full-width character before them takes two columns, under them two carets. */
export function drawCaret(source: string, column: number, length: number): string {
  const characters = [...source];
  const before = measureWidth(characters.slice(0, column - 1).join(''));
  const under = measureWidth(characters.slice(column - 1, column - 1 + length).join(''));
  return ' '.repeat(before) + '^'.repeat(Math.max(1, under));
}

function summarize({ findings, files, rootFiles }: CheckResult): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `检查完毕：${files.length + rootFiles.length} 个文件，没有问题。`;
  const places = new Set(findings.map(({ file }) => file)).size;
  return `\n共 ${errors} 个错误、${warnings} 个提醒，在 ${places} 个文件里。改好后再运行：npm run check`;
}
