/** Signs that a terminal obeys instead of showing them (colours, titles, deleting what stands there), signs that turn the
 *  direction of a line, and the marks around them. */
const obeyed =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A text that can be written to a terminal whatever it holds: line ends and tabs stay, other control signs are shown by their
 *  picture (␛) or their number (〔U+202E〕), halves of characters as �. */
export function makeVisible(text: string): string {
  return text.toWellFormed().replace(obeyed, showSign);
}

function showSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `〔U+${code.toString(16).toUpperCase().padStart(4, '0')}〕`;
}

/** JSON whose strings hold no sign that a terminal obeys: they are written as `\u001b`, which means the same. */
export function escapeJson(json: string): string {
  return json.replace(obeyed, (sign) =>
    sign === '\r' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
