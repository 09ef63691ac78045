import type { Answer } from './answer.ts';
import type { Group } from './exact.ts';
import type { Facets } from './facets.ts';
import type { Query } from './query.ts';

/** The answer without what the filters of the query leave out; as it is where there are no facets. */
export function narrowAnswer(answer: Answer, query: Query, facets: Facets | undefined): Answer {
  if (!facets) return answer;
  const passes = facets.matcher(query);
  const cut = (group: Group): Group => ({ ...group, hits: group.hits.filter(({ id }) => passes(id)) });
  return {
    ...answer,
    exact: cut(answer.exact),
    related: answer.related.map(cut).filter(({ hits }) => hits.length > 0),
  };
}

/** How many hits an answer has, exact ones and others. */
export function countHits({ exact, related }: Answer): number {
  return related.reduce((sum, { hits }) => sum + hits.length, exact.hits.length);
}

/** What the counts beside the filters count: the exact hits, or where there is none, the others. */
export function listCounted({ exact, related }: Answer): string[] {
  const groups = exact.hits.length > 0 ? [exact] : related;
  return [...new Set(groups.flatMap(({ hits }) => hits.map(({ id }) => id)))];
}

/** The groups in the order in which a reader sees them. */
export function listShownGroups({ exact, related, relatedFirst }: Answer): readonly Group[] {
  const groups = [...(exact.hits.length > 0 ? [exact] : []), ...related];
  return relatedFirst === true ? groups.toReversed() : groups;
}
