import { join, relative } from 'node:path';
import { listRedirects } from '../../src/checks/redirects.ts';
import { addressOf } from '../../src/library/entry.ts';
import type { Library } from '../../src/library/library.ts';
import { listedNames } from '../../src/model/names.ts';
import { CannotGoOn } from '../content/cannot-go-on.ts';
import { explainOldPlaces } from '../content/old-places.ts';
import { projectDir, type Settings } from '../content/settings.ts';
import { describeShown, type ShownContent } from '../content/shown-content.ts';
import { formatFindings } from '../desk/report-findings.ts';
import { findToday } from '../desk/today.ts';
import { countEntries } from '../publish/release-facts.ts';
import { findPublished, releasesDir } from '../publish/releases.ts';
import type { KeptBytes } from './kept-bytes.ts';
import { checkKept, type CheckedFiles } from './kept-checks.ts';

/** A step that found the site not fit to be published; the message is for the editor. */
export class BuildRefused extends CannotGoOn {}

/** A content in order: its library, what the pages show of it, and what the finished site is held against. */
export interface BuildContent {
  library: Library;
  shown: ShownContent;
  /** The addresses of all entries, drafts included. */
  addresses: readonly string[];
  /** Where old addresses lead to. */
  moved: ReadonlyMap<string, string>;
}

/** The folder as a person knows it. Throws BuildRefused where something lies in a place that has moved. */
export function nameContentDir({ contentDir }: Settings): string {
  const shownDir = relative(projectDir, contentDir).replaceAll('\\', '/');
  const old = explainOldPlaces(shownDir);
  if (old.length > 0) throw new BuildRefused(old.join('\n'));
  return shownDir;
}

/** The same rules as `npm run check`, with the same knowledge; `kept` holds what earlier builds found clean. Throws BuildRefused with
 *  every finding where one is an error. */
export function checkContent(
  files: Omit<CheckedFiles, 'today'>,
  shownDir: string,
  kept: KeptBytes,
  fresh: boolean,
): BuildContent {
  const { content, checked } = checkKept({ ...files, today: findToday() }, kept, fresh);
  if (checked.findings.some(({ level }) => level === 'error'))
    throw new BuildRefused(formatFindings(checked, 'text', shownDir));
  return {
    ...{ library: content.library, shown: describeShown(content) },
    addresses: checked.files.map(addressOf),
    moved: new Map(listRedirects(checked).map(({ from, to }) => [from, to])),
  };
}

/** A folder that was emptied, or is the wrong one, must not take the place of a site in a slip. */
export async function refuseShrinking(outDir: string, library: Library): Promise<void> {
  const published = await findPublished(outDir);
  if (published === undefined) return;
  const before = await countEntries(join(releasesDir(outDir), published));
  const now = listedNames.reduce((sum, name) => sum + library.list(name).length, 0);
  if (now * 2 < before)
    throw new BuildRefused(
      `网站要从 ${before} 条缩小到 ${now} 条，少了一半以上，没有发布。请核对 CONTENT_DIR 和内容；真的要这样，就运行：npm run build -- --shrink`,
    );
}
