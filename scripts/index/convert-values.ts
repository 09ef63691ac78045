/** A value with all its texts converted, keys and the rest as they are. */
export function convertValues<T>(value: T, convert: (text: string) => string): T {
  const change = (part: unknown): unknown => {
    if (typeof part === 'string') return convert(part);
    if (Array.isArray(part)) return part.map(change);
    return typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, change(each)]))
      : part;
  };
  return change(value) as T;
}
