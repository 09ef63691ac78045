/** Part of a list that is shown at once, and the rest, which opens without a script. */
export interface Folded<T> {
  shown: readonly T[];
  rest: readonly T[];
}

/** How high the parts of a list stand on a phone 360 px wide, in px. */
export interface Heights {
  /** What the groups may take together. */
  room: number;
  /** A heading with the space above it and the line that opens the rest. */
  heading: number;
  row: number;
}

/** So many rows of each group that all groups together stay within the room. Rows are dealt one to each group in turn, so that no
 *  group is hidden behind a long one. A page above 8,000 px is never read to its end. */
export function foldGroups<T, G extends { rows: readonly T[] }>(
  groups: readonly G[],
  { room, heading, row }: Heights,
): (Omit<G, 'rows'> & Folded<T>)[] {
  const most = groups.map(() => 0);
  let left = Math.floor((room - groups.length * heading) / row);
  for (let turn = 1; left > 0 && groups.some(({ rows }) => rows.length >= turn); turn += 1)
    for (const [at, { rows }] of groups.entries()) {
      if (left <= 0 || rows.length < turn) continue;
      most[at] = turn;
      left -= 1;
    }
  return groups.map(({ rows, ...group }, at) => ({ ...group, ...foldList(rows, most[at] ?? 0) }));
}

/** The first of a list, and the rest. */
export function foldList<T>(rows: readonly T[], most: number): Folded<T> {
  return { shown: rows.slice(0, most), rest: rows.slice(most) };
}
