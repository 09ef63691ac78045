import type { Node } from '@takumi-rs/core';
import { splitPhrases } from '../text/phrases.ts';
import { measureEms, wrapText } from '../text/wrap.ts';
import { cleanText } from './escape.ts';

/** The parts of which cards and covers are composed for the picture renderer. */

export type Style = Record<string, string | number>;

/** Boxes side by side. */
export function row(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Boxes one below the other. */
export function column(style: Style, children: Node[]): Node {
  return row({ flexDirection: 'column', ...style }, children);
}

/** Words, without the control signs that no font draws. */
export function text(content: string, style: Style): Node {
  return { type: 'text', text: cleanText(content), style };
}

interface TitleRoom {
  /** In pixels, as the sizes of the type. */
  width: number;
  largest: number;
  smallest: number;
  color: string;
}

/** A title in lines, broken between its phrases: the renderer would break within a word. A phrase that is wider than a line of the
 *  largest type gets smaller type; one that finds no room in the smallest is broken. */
export function titleLines(words: string, { width, largest, smallest, color }: TitleRoom): Node {
  const title = cleanText(words);
  const widest = Math.max(1, ...splitPhrases(title).map((phrase) => measureEms(phrase.trim())));
  const fontSize = Math.max(smallest, Math.min(largest, Math.floor(width / widest)));
  return column(
    {},
    wrapText(title, width / fontSize).map((line) =>
      text(line, { fontSize, fontWeight: 700, lineHeight: 1.3, color, whiteSpace: 'pre' }),
    ),
  );
}
