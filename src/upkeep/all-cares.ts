import type { Care } from './advice.ts';
import { deadLinks } from './dead-links.ts';
import { openDisputes } from './open-disputes.ts';
import { oldDrafts } from './old-drafts.ts';
import { oldFigures } from './old-figures.ts';
import { orphanArticles } from './orphan-articles.ts';
import { policyDates } from './policy-dates.ts';
import { thinPeople } from './thin-people.ts';

/** Every kind of care, in the order in which it is shown: first what may mislead a reader, last what would be nice. */
export const allCares: readonly Care[] = [
  policyDates,
  oldFigures,
  deadLinks,
  openDisputes,
  oldDrafts,
  orphanArticles,
  thinPeople,
];
