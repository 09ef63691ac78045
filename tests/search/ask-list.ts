import { findAnswer } from '../../src/search/ask/answer.ts';
import { openFacets } from '../../src/search/ask/facets.ts';
import type { IndexReader } from '../../src/search/ask/index-reader.ts';
import { listShownGroups, narrowAnswer } from '../../src/search/ask/narrow.ts';
import { isNarrowed, parseQuery } from '../../src/search/ask/query.ts';
import { filterKeys, formerKeys } from '../../src/search/terms/filter-keys.ts';

export interface ListedAnswer {
  /** The addresses of the exact hits, all of them. */
  exact: string[];
  /** What a reader sees before asking for more: the first ten of each group, in order. */
  shown: string[];
  /** What the groups are called. */
  labels: string[];
}

/** As many hits of a group as the search page shows at once. */
const step = 10;

const addressKeys = ['q', ...filterKeys, ...Object.values(formerKeys)];

/** What readers ask may begin with a question mark too. */
function isAddress(question: string): boolean {
  return addressKeys.some((key) => question.startsWith(`?${key}=`));
}

/** Asks as the search page does: a text, or a whole `?q=…&region=…`. The ids of the index must be addresses. */
export async function askList(index: IndexReader, question: string): Promise<ListedAnswer> {
  const search = isAddress(question) ? question : `?${new URLSearchParams({ q: question }).toString()}`;
  const query = parseQuery(search);
  const answer = await findAnswer({ index, sort: query.sort }, query.text);
  const facets = isNarrowed(query) ? await openFacets(index) : undefined;
  const narrowed = narrowAnswer(answer, query, facets);
  const groups = listShownGroups(narrowed);
  return {
    exact: narrowed.exact.hits.map(({ id }) => id),
    shown: groups.flatMap(({ hits }) => hits.slice(0, step).map(({ id }) => id)),
    labels: groups.map(({ label }) => label),
  };
}
