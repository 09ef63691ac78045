import type { Node } from '@takumi-rs/core';
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
