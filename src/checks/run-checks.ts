import type { CollectionName } from '../model/names.ts';
import { parseArticle, parseDirectoryEntry } from '../model/parse-file.ts';
import { findSchemaFaults } from '../model/schema-faults.ts';
import { compareIds } from '../text/order.ts';
import { allChecks } from './all-checks.ts';
import type { Check, ContentFile, Finding, RawFile, Report } from './check.ts';

/** What a run gives: every finding of every file, sorted, and the files that can be read. */
export interface CheckResult {
  findings: Finding[];
  files: ContentFile[];
}

type FileScope = Exclude<Check['scope'], 'library'>;
type SubjectOf<S extends FileScope> = Parameters<Extract<Check, { scope: S }>['check']>[0];
interface FileCheck<S extends FileScope> {
  check(subject: SubjectOf<S>, report: Report): void;
}

/** Runs all rules over all files. A rule that crashes becomes a finding; the other rules go on. */
export function runChecks(files: readonly RawFile[], checks: readonly Check[] = allChecks): CheckResult {
  const findings: Finding[] = [];
  const paths = files.map(({ path }) => path);
  const run = (check: Check, path: string, work: (report: Report) => void): boolean => {
    const before = findings.length;
    try {
      work((finding) => findings.push({ level: 'error', ...finding, code: check.code, file: path }));
    } catch (error) {
      findings.push(explainCrash(check.code, path, error));
    }
    return findings.length === before;
  };
  /** Runs the rules of one scope on one file; false where any of them found something. */
  const pass = <S extends FileScope>(scope: S, path: string, subject: SubjectOf<S>): boolean =>
    checks
      .filter((check) => check.scope === scope)
      .map((check) =>
        run(check, path, (report) => {
          (check as unknown as FileCheck<S>).check(subject, report);
        }),
      )
      .every((clean) => clean);

  const parsed = files.flatMap((file) => {
    if (!pass('name', file.path, { path: file.path, paths }) || !pass('bytes', file.path, file)) return [];
    const text = new TextDecoder('utf-8').decode(file.bytes);
    if (!pass('text', file.path, { path: file.path, text })) return [];
    const contentFile = openFile(file.path, text);
    if (!contentFile) return [];
    pass('entry', file.path, contentFile);
    return [contentFile];
  });
  for (const check of checks) {
    if (check.scope !== 'library') continue;
    run(check, '', () => {
      check.check(parsed, (file, finding) =>
        findings.push({ level: 'error', ...finding, code: check.code, file: file.path }),
      );
    });
  }
  return { findings: findings.sort(compareFindings), files: parsed };
}

function openFile(path: string, text: string): ContentFile | undefined {
  const [folder = '', name = ''] = path.split('/');
  const collection = folder as CollectionName;
  const parsed = path.endsWith('.yaml') ? parseDirectoryEntry(text) : parseArticle(text);
  if (!parsed) return undefined;
  const faults = parsed.faults.length > 0 ? [] : findSchemaFaults(collection, parsed.data);
  return { path, collection, id: name.replace(/\.[^.]*$/, ''), text, parsed, faults };
}

function explainCrash(code: string, path: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'check-crashed',
    level: 'error',
    file: path,
    line: 1,
    column: 1,
    message: `检查“${code}”自己出错了，这个文件没有查完（${reason}）。`,
    hint: '请把这个文件和这条消息发给维护人员。',
  };
}

function compareFindings(left: Finding, right: Finding): number {
  return compareIds(left.file, right.file) || left.line - right.line || left.column - right.column;
}
