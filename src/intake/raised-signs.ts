/** Small raised and lowered signs have characters of their own: 10³ must never become 103. */

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};
const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};

/** The words of a raised or lowered run as they can stand in a line. A sign of its own for each where there is one; else letters and
 *  digits are marked with ^ or _; brackets, circles and 汉字 need no mark, for nobody reads them into a number. */
export function writeRaised(text: string, place: 'raised' | 'lowered'): string {
  const bare = text.trim();
  const signs = place === 'raised' ? raised : lowered;
  const written = [...bare].map((sign) => signs[sign]);
  if (bare !== '' && written.every((sign) => sign !== undefined)) return text.replace(bare, written.join(''));
  return /^[A-Za-z0-9+\-−.,]+$/.test(bare)
    ? text.replace(bare, `${place === 'raised' ? '^' : '_'}${bare}`)
    : text;
}
