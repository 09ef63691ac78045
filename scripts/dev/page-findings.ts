import { isDraft } from '../../src/library/library.ts';
import { addressOf, keyOf } from '../../src/library/entry.ts';
import type { Content } from '../content/open-content.ts';
import { findKey, keyOfFile } from './find-key.ts';
import type { PageFindings, ShownFinding } from './shown-finding.ts';

/** As many as a person looks through; the rest is counted. */
const mostShown = 500;

/** What every page stands on. */
const common: readonly string[] = ['site.yaml', 'redirects.yaml'];

/** What the bar shows on the page at an address below the base path. */
export function listPageFindings(
  findings: readonly ShownFinding[],
  { entries }: Content,
  address: string,
): PageFindings {
  const byFile = new Map(entries.map((entry) => [entry.file, addressOf(entry)]));
  const key = findKey(address);
  const entry = entries.find((each) => keyOf(each) === key);
  return {
    isDraft: entry !== undefined && isDraft(entry),
    own: findings.filter(({ file }) => common.includes(file) || keyOfFile(file) === key),
    all: findings.slice(0, mostShown).map((finding) => {
      const at = byFile.get(finding.file);
      return at === undefined ? finding : { ...finding, address: at };
    }),
    total: findings.length,
  };
}

/** The findings by which the page at an address cannot be shown, where it is missing or could not be made: those of its own
 *  file, which is there and gives no entry; for a page that failed in the making, else, all errors. */
export function listCauses(
  findings: readonly ShownFinding[],
  { files }: Content,
  address: string,
  status: number,
): readonly ShownFinding[] {
  const key = findKey(address);
  const own = files.some(({ path }) => keyOfFile(path) === key)
    ? findings.filter(({ file }) => keyOfFile(file) === key)
    : [];
  if (own.length > 0 || status < 500) return own;
  return findings.filter(({ level }) => level === 'error').slice(0, mostShown);
}
