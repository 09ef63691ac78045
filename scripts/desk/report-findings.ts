import type { CheckResult } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/checks/check.ts';
import { countBefore, unitOf } from '../../src/text/columns.ts';
import { escapeJson } from '../../src/text/visible.ts';
import { measureWidth, padTo } from '../../src/text/width.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** How many findings of one file are shown: the first are enough to see what is the matter, and the rest are counted. */
const mostShown = 200;

/** All findings as one text: for people, as JSON (docs/editors/ci.md), or as annotations of a GitHub workflow. `next` says at
 *  its end what to do when they are mended. */
export function formatFindings(
  result: CheckResult,
  format: Format,
  contentDir: string,
  next = '改好后再运行：npm run check',
): string {
  const shown = limitFindings(result.findings);
  if (format === 'json') return escapeJson(JSON.stringify(shown.map(pickPublic), null, 2));
  if (format === 'github') return shown.map((finding) => formatAnnotation(finding, contentDir)).join('\n');
  return [...formatGroups({ ...result, findings: shown }, contentDir), summarize(result, next)].join('\n');
}

/** The first findings of every file; the last of them says how many there are besides. */
function limitFindings(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ file }) => file).values()].flatMap((own) => {
    const rest = own.slice(mostShown);
    const level = rest.some((finding) => finding.level === 'error') ? 'error' : 'warning';
    const [next] = rest;
    if (!next) return own;
    const { file, line, column } = next;
    const message = `这个文件还有 ${rest.length} 处问题没有列出。`;
    const hint = '先改上面这些，再运行一次；如果整个文件都不对，请核对是不是放错了文件。';
    return [
      ...own.slice(0, mostShown),
      { code: 'findings-more', level, file, line, column, message, hint } as const,
    ];
  });
}

function pickPublic({ code, level, file, line, column, field, message, hint }: Finding): Partial<Finding> {
  return { code, level, file, line, column, ...(field ? { field } : {}), message, ...(hint ? { hint } : {}) };
}

/** https://docs.github.com/actions/reference/workflow-commands: `%`, CR and LF are escaped in the data, `:` and `,` in what
 *  stands before it; a file name with a line end would else give orders to the workflow. */
function formatAnnotation(finding: Finding, contentDir: string): string {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapeProperty = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const text = escape(finding.hint ? `${finding.message}建议：${finding.hint}` : finding.message);
  const file = escapeProperty(`${contentDir}/${finding.file}`);
  const place = `file=${file},line=${finding.line},col=${finding.column}`;
  return `::${finding.level} ${place},title=${escapeProperty(finding.code)}::${text}`;
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
  // A window wide enough in units; the line itself may have a megabyte.
  const unit = unitOf(source, column);
  const begin = Math.max(0, unit - 4 * longest);
  const skipped = countBefore(source, begin);
  const window = source.slice(begin, unit + 4 * longest);
  const characters = [...window.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ')];
  if (begin === 0 && characters.length <= longest && window.length === source.length)
    return { text: characters.join(''), column };
  const place = column - skipped;
  const from = Math.floor(Math.max(0, Math.min(place - 1 - longest / 3, characters.length - longest)));
  const text = characters.slice(from, from + longest).join('');
  const isEnd = from + longest >= characters.length && unit + 4 * longest >= source.length;
  const [before, after] = [from + begin > 0 ? '…' : '', isEnd ? '' : '…'];
  return { text: `${before}${text}${after}`, column: place - from + before.length };
}

/** Carets under the right characters: a full-width character before them takes two columns, under them two carets. */
export function drawCaret(source: string, column: number, length: number): string {
  const characters = [...source];
  const before = measureWidth(characters.slice(0, column - 1).join(''));
  const under = measureWidth(characters.slice(column - 1, column - 1 + length).join(''));
  return ' '.repeat(before) + '^'.repeat(Math.max(1, under));
}

function summarize({ findings, files, rootFiles }: CheckResult, next: string): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `检查完毕：${files.length + rootFiles.length} 个文件，没有问题。`;
  const places = new Set(findings.map(({ file }) => file)).size;
  return `\n共 ${errors} 个错误、${warnings} 个提醒，在 ${places} 个文件里。${next}`;
}
