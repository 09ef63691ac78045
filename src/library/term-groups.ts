import { termKinds } from '../model/term.ts';
import { formatDate } from '../text/dates.ts';
import { compareIds } from '../text/order.ts';
import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';

type Term = EntryOf<'terms'>;

export interface TermGroup {
  id: string;
  label: string;
  terms: readonly Term[];
}

/** Formulations by who speaks: people with a page of their own, bodies and documents, and what a place summed up for itself. */
export function groupTerms(library: Library): TermGroup[] {
  const terms = [...library.list('terms')].sort(compareTerms);
  const official = terms.filter(({ data }) => data.kind === 'official-formulation');
  const groups = [
    { id: 'spoken', label: '讲话与贺信', terms: official.filter(({ data }) => data.speaker !== undefined) },
    {
      id: 'official',
      label: '文件与机构的提法',
      terms: official.filter(({ data }) => data.speaker === undefined),
    },
    {
      id: 'local',
      label: termKinds['local-summary'],
      terms: terms.filter(({ data }) => data.kind === 'local-summary'),
    },
  ];
  return groups.filter((group) => group.terms.length > 0);
}

/** When it was said, with a word on how sure that is. */
export function describeTermDate({ data: { saidOn, precision } }: Term): string {
  if (saidOn === undefined) return precision === 'range' ? '只知时间范围' : '日期未注明';
  const inferred = precision === 'year-inferred' ? '（年份为推定）' : '';
  return formatDate(saidOn) + inferred;
}

/** Oldest first; what nobody dated comes last. */
function compareTerms(left: Term, right: Term): number {
  return compareIds(left.data.saidOn ?? '9999', right.data.saidOn ?? '9999') || compareIds(left.id, right.id);
}
