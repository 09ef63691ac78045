/** A line break in the source between two Chinese characters is no blank: CLREQ sets Chinese text solid. */
const hanBreak =
  /([\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…])/gu;

export function joinHanLines(text: string): string {
  return text.replace(hanBreak, '$1');
}
