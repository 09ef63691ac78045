import { foldGroups, type Folded } from '../library/fold.ts';
import type { Library } from '../library/library.ts';
import { groupTerms } from '../library/term-groups.ts';
import { describeParts, type Choice } from './choices.ts';
import { showTerm, type ShownTerm } from './shown-terms.ts';

export interface TermsPage {
  total: number;
  choices: readonly Choice[];
  groups: readonly ({ id: string; label: string; count: number } & Folded<ShownTerm>)[];
}

/** What a formulation takes on a phone: 8,000 px less the head, the foot and the menus. */
const heights = { room: 5400, heading: 150, row: 480 };

/** Everything that the page of formulations shows. */
export function describeTermsPage(library: Library): TermsPage {
  const groups = groupTerms(library).map(({ id, label, terms }) => ({
    ...{ id, label, count: terms.length },
    rows: terms.map((term) => showTerm(library, term)),
  }));
  return {
    total: library.list('terms').length,
    choices: describeParts('全部分组', groups),
    groups: foldGroups<ShownTerm, (typeof groups)[number]>(groups, heights),
  };
}
