import type { Entry } from '../../src/library/entry.ts';
import { isDraft } from '../../src/library/library.ts';

/** What stands before the title of a draft wherever a preview names it. */
export const draftMark = '【草稿】';

/** The entries as a preview shows them: drafts stand among the others, and are known by their titles on every page that names
 *  them. No page needs to know of drafts for that. */
export function showDrafts(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => (isDraft(entry) ? markDraft(entry) : entry));
}

function markDraft(entry: Entry): Entry {
  if (!('title' in entry.data)) return entry;
  return { ...entry, data: { ...entry.data, draft: false, title: draftMark + entry.data.title } } as Entry;
}
