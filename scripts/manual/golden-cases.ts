import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { openFiles, type RawFile } from '../../src/model/content-file.ts';
import { compareIds } from '../../src/text/order.ts';
import { formatFindings } from '../desk/report-findings.ts';
import { projectDir } from '../content/settings.ts';

export const casesDir = join(projectDir, 'tests/cases');
const littleDir = join(projectDir, 'tests/little-content');

/** The day on which the little site is checked. */
export const littleToday = '2026-12-31';

/** What checking a case gives: the files it lays over the little site, the findings, and the report an editor sees. */
export interface CaseResult {
  laid: RawFile[];
  findings: Finding[];
  report: string;
}

export function listCases(): string[] {
  return readdirSync(casesDir).sort(compareIds);
}

const results = new Map<string, CaseResult>();

/** Lays the files of a case over the little site and checks them all; a case is run once in a process. */
export function runCase(name: string): CaseResult {
  const result = results.get(name) ?? checkCase(name);
  results.set(name, result);
  return result;
}

function checkCase(name: string): CaseResult {
  const laid = readLaidFiles(join(casesDir, name));
  const paths = new Map(readLittleSite().map((file) => [file.path, file]));
  for (const file of laid) {
    if (file.path.endsWith('%gone')) paths.delete(file.path.slice(0, -'%gone'.length));
    else paths.set(file.path, file);
    if (file.unread !== undefined)
      for (const path of paths.keys()) if (path.startsWith(`${file.path}/`)) paths.delete(path);
  }
  const files = [...paths.values()].sort((left, right) => compareIds(left.path, right.path));
  const result = runChecks(openFiles(files), { today: littleToday });
  const report = formatFindings(result, 'text', 'content').trim();
  // How many files the little site has is no case's matter.
  const told = report.replace(/^检查完毕：\d+ /, '检查完毕：若干');
  return { laid, findings: result.findings, report: `${told}\n` };
}

export function readExpected(name: string): string {
  return readFileSync(join(casesDir, name, 'expected.txt'), 'utf8');
}

export function readLittleSite(): RawFile[] {
  return listFiles(littleDir).map((path) => ({ path, bytes: readFileSync(join(littleDir, path)) }));
}

/** Names that some systems cannot have on disk are written with %3F for `?` and so on. The endings %link, %special, %folder,
 *  %unread and %gone stand for a symlink, a pipe, a folder, a file without the right to read it, and a file of the little
 *  site that is taken away. */
function readLaidFiles(dir: string): RawFile[] {
  return listFiles(dir)
    .filter((path) => path !== 'expected.txt')
    .map((path): RawFile => {
      const name = path.replace(/%([0-9A-F]{2})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
      const kind = /%(link|special|folder)$/.exec(name)?.[1] as 'link' | 'special' | 'folder' | undefined;
      const plain = { path: name.replace(/%(?!gone)\w+$/, ''), bytes: new Uint8Array() };
      if (kind) return { ...plain, kind };
      if (name.endsWith('%unread'))
        return { ...plain, unread: '没有读取权限', ...(plain.path.includes('.') ? {} : { kind: 'folder' }) };
      return { path: name, bytes: readFileSync(join(dir, path)) };
    });
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compareIds);
}
