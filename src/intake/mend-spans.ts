import type { Span } from './block.ts';
import { spansText } from './block.ts';
import { mendLookAlikes } from './look-alikes.ts';
import { tightenSpaces } from './spacing.ts';

/** How much was mended, for the report. */
export interface MendTally {
  lookAlikes: number;
}

/** The spans with look-alikes mended; blanks stay, because they tell a number from what it numbers. */
export function mendLetters(spans: readonly Span[], tally: MendTally): Span[] {
  return spans.map((span) => {
    const { text, count } = mendLookAlikes(span.text);
    tally.lookAlikes += count;
    return { ...span, text };
  });
}

/** The spans without layout blanks, each blank judged in the whole paragraph and not only in its span. */
export function tightenSpans(spans: readonly Span[]): Span[] {
  const merged = mergeSpans(spans);
  const tight = tightenSpaces(spansText(merged));
  let at = 0;
  const cut = merged.map((span) => {
    let text = '';
    for (const sign of span.text) {
      const next = String.fromCodePoint(tight.codePointAt(at) ?? 0);
      const isKeptBlank = next === ' ' && /\s/.test(sign);
      if (sign !== next && !isKeptBlank) continue;
      text += next;
      at += next.length;
    }
    return { ...span, text };
  });
  return cut.filter((span) => span.text !== '' || span.note !== undefined);
}

/** Neighbours of one style become one span; Word cuts a sentence into many for its own reasons. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const isSame =
      last &&
      last.note === undefined &&
      span.note === undefined &&
      last.link === span.link &&
      (last.strong ?? false) === (span.strong ?? false) &&
      (last.emphasis ?? false) === (span.emphasis ?? false);
    if (isSame) last.text += span.text;
    else merged.push({ ...span });
  }
  return merged;
}
