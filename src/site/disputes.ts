import type { EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

export interface ShownDispute {
  point: string;
  accounts: { says: string; source: EntryOf<'sources'> | undefined }[];
  note: string | undefined;
}

interface WrittenDispute {
  point: string;
  accounts: readonly { says: string; source: string }[];
  note?: string | undefined;
}

/** Disagreements of the sources with the sources themselves in place of their ids. */
export function listDisputes(
  library: Library,
  disputes: readonly WrittenDispute[] | undefined,
): ShownDispute[] {
  return (disputes ?? []).map(({ point, accounts, note }) => ({
    point,
    accounts: accounts.map(({ says, source }) => ({ says, source: library.find('sources', source) })),
    note,
  }));
}
