import {
  isEntryFile,
  type OpenedFile,
  type RawFile,
  type ReadFile,
  type TextFile,
} from '../model/content-file.ts';
import { isPicturePath } from '../model/pictures.ts';
import { compareIds } from '../text/order.ts';
import { allChecks } from './all-checks.ts';
import type { Check, ContentFile, Finding, Unread } from './check.ts';
import { listLinks, parseBody } from './parse-body.ts';
import { parseProse } from './parse-prose.ts';
import { RuleRunner } from './rule-runner.ts';
import { heedSkips, listSkips } from './skips.ts';

/** What a run gives: every finding of every file, sorted, and the files that can be read. */
export interface CheckResult {
  findings: Finding[];
  files: ContentFile[];
  /** The files that can be read and lie in the content folder itself. */
  rootFiles: OpenedFile[];
  /** The lines of every file that decodes, for showing the line of a finding. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The files of which no rule that looks at one file had anything to say. */
  clean: readonly (OpenedFile & Pick<ContentFile, 'links'>)[];
}

export interface CheckOptions {
  checks?: readonly Check[];
  /** The day of the check, as 2026-11-28: given in by commands, so that the rules have no clock. */
  today?: string;
  /** Where the Markdown leads of files that are known to be clean: no rule that looks at one file has to see them. */
  known?: ReadonlyMap<OpenedFile, ContentFile['links']>;
}

/** Runs all rules over all files of a content folder, opened by openFiles. */
export function runChecks(files: readonly ReadFile[], options: CheckOptions = {}): CheckResult {
  const { checks = allChecks, today, known } = options;
  const runner = new RuleRunner(checks);
  const lines = new Map<string, readonly string[]>();
  const misnamed = runner.lookAtAll('names', files);
  const clean: CheckResult['clean'][number][] = [];
  const opened = files.flatMap((file) => {
    const before = runner.findings.length;
    if (isPicturePath(file.path)) {
      if (!misnamed.has(file.path)) runner.look('picture', file);
      return [];
    }
    if (file.opened && known?.has(file.opened) && !misnamed.has(file.path)) {
      const kept = addLinks(file.opened, known.get(file.opened));
      lines.set(file.path, kept.lines);
      clean.push(kept);
      return kept;
    }
    const isRefused = misnamed.has(file.path) || runner.look('bytes', file) > 0;
    if (isRefused || !file.text) return [];
    const { path, text, opened: parts, crash } = file;
    lines.set(path, text.lines);
    if (crash !== undefined) runner.keepCrash('打开文件', path, crash);
    const checked = runner.guard('打开正文', path, () => checkText(text, parts, runner));
    if (checked && runner.findings.length === before) clean.push(checked);
    return checked ?? [];
  });
  const entries: ContentFile[] = opened.filter(isEntryFile);
  const others = opened.filter((file) => !isEntryFile(file));
  const read = new Set(opened.map(({ path }) => path));
  const unread = findUnread(files.filter(({ path }) => !read.has(path)));
  runner.lookAtAll('library', {
    files: entries,
    rootFiles: others,
    unread,
    pictures: files.map(({ path }) => path).filter(isPicturePath),
    ...(today === undefined ? {} : { today }),
  });
  const findings = takeSkips(runner.findings, entries, checks);
  return { findings: findings.sort(compareFindings), files: entries, rootFiles: others, lines, clean };
}

/** What is not in the library because it could not be read: single files, or a folder with all that may be in it. */
function findUnread(files: readonly RawFile[]): Unread {
  const keys = new Set(files.map(({ path }) => path.replace(/\.[^/]*$/, '')));
  const [folders, names] = [(key: string) => key.split('/', 1)[0] ?? '', [...keys]];
  return {
    has: (key) => keys.has(key) || keys.has(folders(key)),
    hasOf: (name) => names.some((key) => folders(key) === name),
  };
}

/** Without what the files do without, and with what is wrong with that. */
function takeSkips(
  found: readonly Finding[],
  entries: readonly ContentFile[],
  checks: readonly Check[],
): Finding[] {
  const rules = new Map(checks.map((rule) => [rule.code, rule]));
  const { kept, silenced } = heedSkips(found, entries, rules);
  const runner = new RuleRunner(checks);
  for (const entry of entries) {
    const skips = listSkips(entry);
    if (skips.length > 0)
      runner.look('skips', { ...entry, skips, rules, silenced: silenced.get(entry.path) ?? new Set() });
  }
  return [...kept, ...runner.findings];
}

/** From the text of a file to an entry; undefined where its data cannot be read. */
function checkText(text: TextFile, file: OpenedFile | undefined, runner: RuleRunner): OpenedFile | undefined {
  runner.look('text', text);
  if (runner.look('fence', text) > 0 || !file) return undefined;
  const reported = new Set<number>();
  runner.look('yaml', { ...file, reported }, ({ line }) => reported.add(line));
  const { parsed } = file;
  const body = text.path.endsWith('.yaml')
    ? undefined
    : parseBody(parsed.body, parsed.bodyLine, text.path.endsWith('.mdx'));
  if (body) runner.look('body', { ...file, body });
  runner.look('prose', parseProse(file, body));
  if (!parsed.readable) return undefined;
  const entry = addLinks(file, body && listLinks(body));
  runner.look('entry', entry);
  return entry;
}

function addLinks(file: OpenedFile, links: ContentFile['links']): OpenedFile & Pick<ContentFile, 'links'> {
  return links ? { ...file, links } : file;
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    compareIds(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareIds(left.code, right.code)
  );
}
