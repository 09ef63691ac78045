/** Whether a form holds something: no empty text, no empty list, no group of nothing but those. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(isFilled);
  return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** A value without what is empty in it. */
export function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isFilled).map(dropEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => isFilled(inner))
      .map(([key, inner]) => [key, dropEmpty(inner)]),
  );
}

/** Whether two values say the same: blanks around a text, the order of fields and empty fields do not count, nor whether a year
 *  is written as a number: a form gives it back as text. */
export function sameData(left: unknown, right: unknown): boolean {
  return JSON.stringify(sortKeys(dropEmpty(left))) === JSON.stringify(sortKeys(dropEmpty(right)));
}

function sortKeys(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}
