/** What stands at the beginning of a numbered paragraph, from the widest part to the narrowest (GB/T 9704—2012, 7.3.3). */

export const markerKinds = [
  'part',
  'chapter',
  'section',
  'han',
  'hanParen',
  'digit',
  'digitParen',
  'clause',
] as const;
export type MarkerKind = (typeof markerKinds)[number];

export interface Marker {
  kind: MarkerKind;
  /** The marker as written, with the mark or the blank behind it. */
  text: string;
}

const numeral = '[〇零一二三四五六七八九十百千两\\d]+';

const patterns: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', new RegExp(`^第${numeral}[编部]分?(?:[\\s\\u3000：:、]+|$)`)],
  ['chapter', new RegExp(`^第${numeral}章(?:[\\s\\u3000：:、]+|$)`)],
  ['section', new RegExp(`^第${numeral}节(?:[\\s\\u3000：:、]+|$)`)],
  ['clause', new RegExp(`^第${numeral}条(?:之${numeral})?(?:[\\s\\u3000：:、]+|$)`)],
  ['han', /^[一二三四五六七八九十百]+[、．.][\s\u3000]*/],
  ['hanParen', /^(?:[（(][一二三四五六七八九十百]+[）)]|[㈠-㈩])[\s\u3000、]*/],
  ['digit', /^\d{1,2}(?:[.．](?!\d)|、)[\s\u3000]*/],
  ['digitParen', /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳])[\s\u3000、]*/],
];

/** The marker a paragraph opens with. “一是…二是…” is running text and has none. */
export function findMarker(text: string): Marker | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

/** 第三条 with or without a blank behind it; for texts in which the clauses are known to count on. */
export const looseClause = new RegExp(`^第${numeral}条(?:之${numeral})?[\\s\\u3000：:、]*`);

const stop = /[。；;！？!?]/;
const openEnd = /[，,、：:；;。！？!?]$/;

/** Whether a numbered paragraph is only a heading: short, one clause, no stop at its end. */
export function isHeadingLike(text: string): boolean {
  const length = [...text].length;
  return length >= 2 && length <= 40 && !stop.test(text) && !openEnd.test(text);
}
