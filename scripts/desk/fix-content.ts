import { formatFor, loadConfig } from 'autocorrect-node';
import { applyFixes, type Mend } from '../../src/checks/apply-fixes.ts';
import type { ContentFile } from '../../src/checks/check.ts';
import { runChecks, type CheckOptions, type CheckResult } from '../../src/checks/run-checks.ts';
import { listSkips } from '../../src/checks/skips.ts';
import { openFiles, type KnownFiles, type OpenedFile, type RawFile } from '../../src/model/content-file.ts';
import { orderFields } from './order-fields.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';

/** One line of a file before and after. */
export interface LineChange {
  line: number;
  before: string;
  after: string;
}

export interface FixedFile {
  path: string;
  text: string;
  changes: LineChange[];
  /** Fields that took their place in the order of the schema, in words. */
  moves: string[];
}

/** What can be mended without doubt, in every file. Mends in rounds, because one slip may hide another, until nothing
 *  changes any more; so mending twice is mending once. Files that are not UTF-8 are left alone. What `known` has taken apart
 *  before is not taken apart again. */
export function fixContent(
  files: readonly RawFile[],
  options: CheckOptions = {},
  known: KnownFiles = new WeakMap(),
): FixedFile[] {
  let current = [...files];
  let result = runChecks(openFiles(current, known), options);
  for (let round = 0; round < 8; round++) {
    const next = mend(current, result);
    if (next.every((file, index) => file === current[index])) break;
    current = next;
    result = runChecks(openFiles(current, known), options);
  }
  const entries = new Map(result.files.map((entry) => [entry.path, entry]));
  return current.flatMap((file, index) => {
    const before = files[index];
    return before ? (compareFiles(before, file, entries.get(file.path)) ?? []) : [];
  });
}

function mend(files: readonly RawFile[], result: CheckResult): RawFile[] {
  const byFile = Map.groupBy(result.findings, ({ file }) => file);
  const names = new Map([...result.files, ...result.rootFiles].map((file) => [file.path, listNames(file)]));
  const unpolished = new Set([
    ...result.files.filter(keepsPunctuation).map(({ path }) => path),
    // “????” are lost 汉字, which an editor has to see: in full width they would be punctuation.
    ...result.findings.filter(({ code }) => code === 'text-damaged').map(({ file }) => file),
  ]);
  return files.map((file) => {
    if (!result.lines.has(file.path)) return file;
    const text = decode(file.bytes);
    const findings = byFile.get(file.path) ?? [];
    const mended = applyFixes(text, [...findings, ...(names.get(file.path) ?? [])]);
    const named = new Set(findings.filter(isAboutMarks).map(({ line }) => line));
    const fixed = unpolished.has(file.path) || named.size === 0 ? mended : polish(file.path, mended, named);
    return fixed === text ? file : { path: file.path, bytes: new TextEncoder().encode(fixed) };
  });
}

/** Ids for the names by which a file calls other entries: an id stays when a name is mended, and when a second bearer of the
 *  name comes. Topics keep theirs: the few there are have names that nobody else bears, and a file reads better with them.
 *  A name that the file writes with escapes is left. */
function listNames({ references, parsed, lines }: OpenedFile): Mend[] {
  return references.flatMap(({ id, path, to, written }) => {
    if (written === undefined || to.includes('topics')) return [];
    const { line, column } = parsed.locate(path);
    const length = [...written].length;
    const there = Array.from(lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
    return there.join('') === written ? [{ line, column, length, fix: id }] : [];
  });
}

/** Where an editor has said that the punctuation stands as it is, autocorrect has no say either. */
function keepsPunctuation(file: ContentFile): boolean {
  return listSkips(file).some(({ code }) => code.startsWith('punctuation-'));
}

/** Full-width marks between Chinese characters as autocorrect knows them. House style sets 汉字 and Latin words solid, the
 *  page makes the gap itself, so its rules about blanks stay off. */
const config = {
  rules: {
    'space-word': 0,
    'space-punctuation': 0,
    'space-bracket': 0,
    'space-backticks': 0,
    'space-dash': 0,
    'space-dollar': 0,
    'halfwidth-word': 0,
    'halfwidth-punctuation': 0,
    fullwidth: 1,
    'no-space-fullwidth': 0,
    'no-space-fullwidth-quote': 0,
    spellcheck: 0,
  },
};

function isAboutMarks({ code }: { code: string }): boolean {
  return code.startsWith('punctuation-') || code.startsWith('quote-');
}

/** The Markdown below the front matter, through autocorrect, in the lines that the check names: a blank behind 第四十条 or between two
 *  halves of a headline has a meaning, and the check leaves it alone. All is left as it is where a line would come or go. */
function polish(path: string, text: string, named: ReadonlySet<number>): string {
  const body = path.endsWith('.md') ? splitFrontMatter(text)?.body : undefined;
  if (body === undefined || text.includes('\r') || !text.endsWith(body)) return text;
  loadConfig(JSON.stringify(config));
  const polished = formatFor(body, 'body.md');
  const [before, after] = [body.split('\n'), polished.split('\n')];
  if (before.length !== after.length) return text;
  const head = text.slice(0, text.length - body.length);
  const above = head.split('\n').length;
  const kept = before.map((line, index) => (named.has(index + above) ? (after[index] ?? line) : line));
  return head + kept.join('\n');
}

/** The lines that were mended; then the fields take their places, which mends no line and can spoil none. */
function compareFiles(
  before: RawFile,
  after: RawFile,
  entry: ContentFile | undefined,
): FixedFile | undefined {
  const [old, mended] = [decode(before.bytes), decode(after.bytes)];
  const ordered = entry && orderFields(entry, mended);
  if (old === mended && !ordered) return undefined;
  const lines = mended.split('\n');
  const changes = old.split('\n').flatMap((line, index) => {
    const now = lines[index] ?? '';
    return line === now ? [] : [{ line: index + 1, before: line, after: now }];
  });
  return { path: after.path, text: ordered?.text ?? mended, changes, moves: ordered?.moves ?? [] };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
