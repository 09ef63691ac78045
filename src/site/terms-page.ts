import type { Library } from '../library/library.ts';
import { groupTerms } from '../library/term-groups.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

export interface TermsPage {
  total: number;
  groups: readonly { id: string; label: string; terms: readonly ShownTerm[] }[];
}

/** Everything that the page of formulations shows. */
export function describeTermsPage(library: Library): TermsPage {
  return {
    total: library.list('terms').length,
    groups: groupTerms(library).map(({ id, label, terms }) => ({
      id,
      label,
      terms: terms.map((term) => showTerm(library, term)),
    })),
  };
}
