/** Columns a text takes in a terminal: two for full-width and wide characters (Unicode UAX #11), none for combining marks. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isCombining(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

function isCombining(character: string): boolean {
  return /^[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFE00-\uFE0F]$/u.test(character);
}

/** The wide and full-width ranges that occur in Chinese text; “ ” ‘ ’ — … are drawn wide by Chinese fonts but counted narrow by terminals. */
function isWide(character: string): boolean {
  return /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u.test(
    character,
  );
}

/** The text with blanks behind it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}
