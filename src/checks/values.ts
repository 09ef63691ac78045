/** What several rules ask of a value. */

/** Null, an empty text or an empty list; a field that is not there at all is missing, not empty. */
export function isEmpty(value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  return typeof value === 'string' && value.trim() === '';
}

/** Whether an item of a list is several, joined by full-width punctuation. */
export function isJoinedText(text: string): boolean {
  return /[，、；]/.test(text);
}

/** Whether a fault of the schema is the rule skip-reason's to tell: why a rule is skipped. */
export function isSkipReason(path: readonly (string | number)[]): boolean {
  return path[0] === 'skipChecks' && path[2] === 'reason';
}

/** 20240506 is a number to YAML; in a field for dates it is a date all the same. */
export function isDateKey(path: readonly (string | number)[]): boolean {
  return /^(date|updated|citedOn)$/.test(String(path.at(-1)));
}
