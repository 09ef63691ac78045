import { parseArticle, parseDirectoryEntry } from '../model/parse-file.ts';
import { listReferences } from '../model/references.ts';
import { findSchemaFaults } from '../model/schema-faults.ts';
import { compareIds } from '../text/order.ts';
import { allChecks } from './all-checks.ts';
import type { Check, ContentFile, Finding, OpenedFile, RawFile, TextFile } from './check.ts';
import { isCollection } from './link-target.ts';
import { listLinks, parseBody } from './parse-body.ts';
import { parseProse } from './parse-prose.ts';
import { RuleRunner } from './rule-runner.ts';
import { heedSkips, listSkips } from './skips.ts';

/** What a run gives: every finding of every file, sorted, and the files that can be read. */
export interface CheckResult {
  findings: Finding[];
  files: ContentFile[];
  /** The lines of every file that decodes, for showing the line of a finding. */
  lines: ReadonlyMap<string, readonly string[]>;
}

export interface CheckOptions {
  checks?: readonly Check[];
  /** Paths below public/, for links to files; the rules about them are quiet without. */
  publicPaths?: readonly string[];
}

/** Runs all rules over all files. */
export function runChecks(files: readonly RawFile[], options: CheckOptions = {}): CheckResult {
  const { checks = allChecks, publicPaths } = options;
  const runner = new RuleRunner(checks);
  const lines = new Map<string, readonly string[]>();
  const misnamed = runner.lookAtAll('names', files);
  const entries = files.flatMap((file) => {
    const isRefused = misnamed.has(file.path) || runner.look('bytes', file) > 0;
    const text = isRefused ? undefined : decodeFile(file);
    if (!text) return [];
    lines.set(file.path, text.lines);
    return checkText(text, runner) ?? [];
  });
  const read = new Set(entries.map(({ path }) => path));
  const unread = new Set(
    files.filter(({ path }) => !read.has(path)).map(({ path }) => path.replace(/\.[^/]*$/, '')),
  );
  runner.lookAtAll('library', { files: entries, unread, ...(publicPaths ? { publicPaths } : {}) });
  const findings = takeSkips(runner.findings, entries, checks);
  return { findings: findings.sort(compareFindings), files: entries, lines };
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

const utf8 = new TextDecoder('utf-8');

function decodeFile({ path, bytes }: RawFile): TextFile {
  const text = utf8.decode(bytes);
  return { path, text, lines: text.split(/\r?\n/) };
}

/** From the text of a file to an entry; undefined where its data cannot be read. */
function checkText(text: TextFile, runner: RuleRunner): ContentFile | undefined {
  runner.look('text', text);
  const file = runner.look('fence', text) > 0 ? undefined : takeApart(text);
  if (!file) return undefined;
  const reported = new Set<number>();
  runner.look('yaml', { ...file, reported }, ({ line }) => reported.add(line));
  const { parsed } = file;
  const body = text.path.endsWith('.yaml')
    ? undefined
    : parseBody(parsed.body, parsed.bodyLine, text.path.endsWith('.mdx'));
  if (body) runner.look('body', { ...file, body });
  runner.look('prose', parseProse(file, body));
  if (!parsed.readable) return undefined;
  const faults = findSchemaFaults(file.collection, parsed.data);
  const references = listReferences(file.collection, parsed.data);
  const entry: ContentFile = { ...file, faults, references, ...(body ? { links: listLinks(body) } : {}) };
  runner.look('entry', entry);
  return entry;
}

function takeApart(file: TextFile): OpenedFile | undefined {
  const [folder = '', name = ''] = file.path.split('/');
  if (!isCollection(folder)) return undefined;
  const parsed = name.endsWith('.yaml') ? parseDirectoryEntry(file.text) : parseArticle(file.text);
  return parsed && { ...file, collection: folder, id: name.replace(/\.[^.]*$/, ''), parsed };
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    compareIds(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareIds(left.code, right.code)
  );
}
