import { runChecks } from '../checks/run-checks.ts';
import { writeElement, writeXml } from '../exports/escape.ts';
import type { ReadFile } from '../model/content-file.ts';
import { isPicturePath } from '../model/pictures.ts';
import { listChanges, type FileChange } from './changes.ts';
import type { ChangeTexts } from './change-section.ts';
import { writeEntryText } from './entry-text.ts';
import type { Review } from './review-page.ts';
import { openSide, type Side } from './side.ts';

/** What the two sides are, and which files differ. */
export interface ReviewedFiles {
  before: readonly ReadFile[];
  after: readonly ReadFile[];
  paths: readonly string[];
  /** With what is compared, in words. */
  base: string;
  today: string;
  /** The full address of an address of ours. */
  address: (written: string) => string;
}

/** Everything that the page of a change shows. Links that lead within the site get their full address. */
export async function composeReview(given: ReviewedFiles): Promise<Review> {
  const [before, after] = [openSide(given.before), openSide(given.after)];
  const { findings } = runChecks(given.after, { today: given.today });
  const changes = listChanges({ before, after, paths: given.paths, findings });
  const texts = new Map<string, ChangeTexts>();
  for (const change of changes) {
    const [old, fresh] = await Promise.all(
      [before, after].map((side) => writeSide(side, change, given.address)),
    );
    texts.set(change.path, { before: old ?? '', after: fresh ?? '' });
  }
  const changed = new Set(given.paths);
  const otherErrors = findings.filter(({ file, level }) => level === 'error' && !changed.has(file)).length;
  return { siteName: after.library.site.name, base: given.base, changes, texts, otherErrors };
}

/** As readers see it, where the sides that there are can be read; the lines of the files else. */
async function writeSide(
  side: Side,
  change: FileChange,
  address: (written: string) => string,
): Promise<string> {
  const { path, isReadable } = change;
  if (isReadable) return writeEntryText(side, path, address);
  const file = side.files.get(path);
  if (!file) return '';
  if (isPicturePath(path)) return writeElement('p', {}, `图片，${Math.ceil((file.size ?? 0) / 1024)} KB。`);
  const lines = file.text?.lines ?? ['这个文件读不出文字。'];
  return lines.map((line) => writeElement('pre', {}, writeXml(line))).join('');
}
