/** Signs that people type in more than one way, each line folded into its first. One character stays one character, so
 *  that a place in the folded text is the same place in the text. */
const families = [
  '"“”„‟″〃＂「」『』',
  "'‘’‚‛′＇",
  '·•‧∙・･·',
  '-—–―‒‐‑−－─',
  '[〔［【〖',
  ']〕］】〗',
  '<〈＜',
  '>〉＞',
  ',，',
  '、､',
  '。｡',
  '~〜～∼',
  '〇○◯',
];

const folds = new Map<string, string>(
  families.flatMap((family) => {
    const [first = '', ...others] = family;
    return others.map((sign): [string, string] => [sign, first]);
  }),
);

/** The form in which a text and a query are compared: half width, lower case, one sign for each family. */
export function foldText(text: string): string {
  return text.replace(/[^0-9a-z\u3400-\u9fff]/g, foldSign);
}

function foldSign(sign: string): string {
  const known = folds.get(sign);
  if (known !== undefined) return known;
  if (sign >= '！' && sign <= '～')
    return foldSign(String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).toLowerCase();
  if (/\s/.test(sign)) return ' ';
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}

/** The folded text without blanks, and for each of its characters the place in the text. Blanks say nothing in Chinese:
 *  2024年 and 2024 年 are the same words. Only between Latin letters one parts words, and stays. */
export function foldSolid(text: string): { solid: string; places: number[] } {
  const folded = foldText(text);
  const places: number[] = [];
  let solid = '';
  for (let place = 0; place < folded.length; place++) {
    if (folded[place] === ' ' && !partsWords(folded, place)) continue;
    solid += folded[place] ?? '';
    places.push(place);
  }
  return { solid, places };
}

/** The folded text alone, which most texts are without a look at their blanks. */
export function foldSigns(text: string): string {
  const folded = foldText(text);
  return folded.includes(' ') ? foldSolid(text).solid : folded;
}

function partsWords(folded: string, place: number): boolean {
  return /[a-z]/.test(folded[place - 1] ?? '') && /^ +[a-z]/.test(folded.slice(place));
}
