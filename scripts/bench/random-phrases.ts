import { foldSolid } from '../../src/search/terms/fold.ts';
import { createRandom } from './random.ts';
import type { PageText } from './site-text.ts';

/** Kinds of phrase that go wrong in different ways. */
export type PhraseClass = keyof typeof classes | 'sign';

export interface Phrase {
  text: string;
  kind: PhraseClass;
}

const classes = {
  short: { lengths: [2, 3], fits: /^\p{Script=Han}+$/u },
  words: { lengths: [4, 8], fits: /^\p{Script=Han}+$/u },
  long: { lengths: [9, 30], fits: /./u },
  digits: { lengths: [2, 12], fits: /\d/u },
  latin: { lengths: [2, 12], fits: /[a-z]/iu },
  signs: { lengths: [2, 14], fits: /[《》“”、，。—·%〔〕（）：；]/u },
  edge: { lengths: [2, 30], fits: /./u },
} as const;

/** So many random parts of paragraphs and headings, the same number of each class, 2–30 characters long. */
export function drawPhrases(texts: readonly PageText[], count: number, seed: number): Phrase[] {
  const random = createRandom(seed);
  const parts = texts.flatMap((text) => text.parts).filter((part) => [...part].length > 1);
  const kinds = Object.keys(classes) as (keyof typeof classes)[];
  const phrases: Phrase[] = [];
  for (let tries = 0; phrases.length < count && tries < count * 2000; tries++) {
    const kind = kinds[phrases.length % kinds.length] ?? 'words';
    const part = [...(parts[Math.floor(random() * parts.length)] ?? '')];
    const [least, longest] = classes[kind].lengths;
    const length = Math.min(part.length, least + Math.floor(random() * (longest - least + 1)));
    const last = part.length - length;
    const start = kind === 'edge' ? (random() < 0.5 ? 0 : last) : Math.floor(random() * (last + 1));
    const text = part.slice(start, start + length).join('');
    if (text.trim() === text && length > 1 && classes[kind].fits.test(text)) phrases.push({ text, kind });
  }
  return phrases;
}

/** So many different signs that stand somewhere, each for itself. */
export function drawSigns(texts: readonly PageText[], count: number, seed: number): Phrase[] {
  const random = createRandom(seed);
  const signs = [...new Set(texts.flatMap(({ parts }) => [...parts.join('')]))].filter(
    (sign) => sign.trim() !== '',
  );
  const drawn = Array.from({ length: count }, () => signs[Math.floor(random() * signs.length)] ?? '');
  return [...new Set(drawn)].map((text) => ({ text, kind: 'sign' }));
}

/** The pages that hold the phrase, found by looking at every one. What the search takes for the same sign is the same here:
 *  ％ and %, a blank between two 汉字 and none. */
export function findByBruteForce(texts: readonly PageText[], phrase: string): Set<string> {
  const { solid } = foldSolid(phrase);
  return new Set(texts.filter((text) => foldPage(text).includes(solid)).map(({ address }) => address));
}

/** A sign that no phrase holds stands between the parts. */
function foldPage(text: PageText): string {
  const known = folded.get(text) ?? text.parts.map((part) => foldSolid(part).solid).join('\u0001');
  folded.set(text, known);
  return known;
}

const folded = new WeakMap<PageText, string>();
