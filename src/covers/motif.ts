import type { Dice } from './dice.ts';
import type { Pigment } from './palette.ts';

/** What a motif draws with. */
export interface Pen {
  dice: Dice;
  /** The colour of the main area and its companion. */
  tint: string;
  second: string;
}

/** A picture around the point 0,0 that fits a circle of 200; the cover puts it on the sheet. */
export interface Motif {
  /** `upright` things stand on the ground, `free` ones may be turned, `wide` ones run from edge to edge (±640). */
  stance: 'upright' | 'free' | 'wide';
  /** Pigments that suit it; the dice choose. */
  tints: readonly [Pigment, ...Pigment[]];
  /** It brings its own sky, and nothing is laid under it. */
  fillsSheet?: true;
  draw(pen: Pen): string;
}
