import type { Check, Finding, FindingText, Report, ReportOn } from './check.ts';

type FileScope = Exclude<Check['scope'], 'names' | 'library'>;
type ManyScope = Extract<Check['scope'], 'names' | 'library'>;
type SubjectOf<S extends Check['scope']> = Parameters<Extract<Check, { scope: S }>['check']>[0];

/** So many findings of one rule in one file are a file that was made by a program, or the wrong file: each further one costs time
 *  and helps nobody. What is mended makes room for the next. */
const most = 1000;

/** A rule has said enough of a file. */
class Enough extends Error {}

/** Lets rules look at their subjects and keeps what they find. A rule that crashes becomes a finding; the others go on. */
export class RuleRunner {
  readonly findings: Finding[] = [];
  readonly #rules: Map<Check['scope'], Check[]>;

  constructor(checks: readonly Check[]) {
    this.#rules = Map.groupBy(checks, ({ scope }) => scope);
  }

  /** Runs the rules of a scope on one file and says how many findings there were. */
  look<S extends FileScope>(scope: S, file: SubjectOf<S> & { path: string }, heed?: Report): number {
    const before = this.findings.length;
    for (const rule of this.#rules.get(scope) ?? []) {
      this.#attempt(rule, file.path, () => {
        let count = 0;
        (rule as unknown as { check(file: SubjectOf<S>, report: Report): void }).check(file, (finding) => {
          this.#keep(rule, file.path, finding);
          heed?.(finding);
          if (++count >= most) throw new Enough();
        });
      });
    }
    return this.findings.length - before;
  }

  /** Runs the rules of a scope that sees many files and gives the paths of those it found fault with. */
  lookAtAll<S extends ManyScope>(scope: S, subject: SubjectOf<S>): Set<string> {
    const before = this.findings.length;
    for (const rule of this.#rules.get(scope) ?? []) {
      const counts = new Map<string, number>();
      this.#attempt(rule, '', () => {
        (rule as unknown as { check(subject: SubjectOf<S>, report: ReportOn): void }).check(
          subject,
          ({ path }, finding) => {
            const count = (counts.get(path) ?? 0) + 1;
            counts.set(path, count);
            if (count <= most) this.#keep(rule, path, finding);
          },
        );
      });
    }
    return new Set(this.findings.slice(before).map(({ file }) => file));
  }

  #keep(rule: Check, file: string, finding: FindingText): void {
    this.findings.push({ level: 'error', ...finding, code: rule.code, file });
  }

  #attempt(rule: Check, file: string, work: () => void): void {
    this.guard(rule.code, file, work);
  }

  /** Does some work on a file; where it crashes, that is a finding, and the rest goes on. */
  guard<T>(name: string, file: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Enough))
        this.keepCrash(name, file, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  keepCrash(name: string, file: string, reason: string): void {
    this.findings.push({
      code: 'check-crashed',
      level: 'error',
      file,
      line: 1,
      column: 1,
      message: `检查“${name}”自己出错了，这个文件没有查完（${reason}）。`,
      hint: '请把这个文件和这条消息发给维护人员。',
    });
  }
}
