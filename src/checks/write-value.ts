/** A plain value as the editor wrote it; lists and groups of fields have no short form. */
export function writeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
