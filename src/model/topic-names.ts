/** Articles may name a topic by what it is called: those written before topics had pages do, and so do editors who do not know the id. */

/** The ids of all topics by their names and aliases; a name that two topics bear is left out. */
export function listTopicNames(
  topics: readonly { id: string; data: Readonly<Record<string, unknown>> }[],
): Map<string, string> {
  const ids = new Map<string, string[]>();
  for (const { id, data } of topics) {
    const names = [data['name'], ...(Array.isArray(data['aliases']) ? (data['aliases'] as unknown[]) : [])];
    for (const name of names) if (typeof name === 'string') ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  return new Map(
    [...ids].flatMap(([name, [id, ...more]]) =>
      id !== undefined && more.length === 0 ? [[name, id] as const] : [],
    ),
  );
}

/** The data with ids for the names of its topics; undefined where it names none. */
export function nameTopicsById(
  data: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> | undefined {
  const topics = data['topics'];
  if (!Array.isArray(topics) || !topics.some((topic) => typeof topic === 'string' && names.has(topic)))
    return undefined;
  return {
    ...data,
    topics: topics.map((topic: unknown) => (typeof topic === 'string' ? (names.get(topic) ?? topic) : topic)),
  };
}
