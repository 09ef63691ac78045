import { takeTerm, type Taken } from '../exports/taken.ts';
import type { EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { describeTermDate } from '../library/term-groups.ts';
import { listDisputes, type ShownDispute } from './disputes.ts';
import { showLink, showSources, type ShownLink } from './shown-links.ts';

/** A formulation as a layout prints it. */
export interface ShownTerm extends ShownLink {
  quotation: string;
  taken: Taken;
  said: string;
  date: string;
  occasion: string;
  note: string;
  disputes: readonly ShownDispute[];
  sources: readonly ShownLink[];
}

export function showTerm(library: Library, term: EntryOf<'terms'>): ShownTerm {
  const { text, said, occasion, note, disputes, sources } = term.data;
  return {
    ...showLink(term),
    quotation: text,
    taken: takeTerm(library, term),
    said,
    date: describeTermDate(term),
    occasion,
    note: note ?? '',
    disputes: listDisputes(library, disputes),
    sources: showSources(library, sources),
  };
}
