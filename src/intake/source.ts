import { countHan } from '../text/han.ts';
import type { Block } from './block.ts';
import type { Line } from './line.ts';

/** Words of the source that the draft does not carry, and why. */
export interface Dropped {
  what: string;
  text: string;
}

export interface Picture {
  name: string;
  bytes: Uint8Array;
}

/** A file as its reader hands it on: paragraphs where the format knows them, else lines. */
export interface Source {
  /** File name as the editor knows it. */
  name: string;
  content: { blocks: Block[] } | { lines: Line[] };
  /** Han characters of the file, counted apart from the reading, so that a loss shows. */
  han: number;
  dropped: Dropped[];
  /** What the editor should know about the reading. */
  remarks: string[];
  pictures: Picture[];
  /** What the format itself says of the text; used before anything is guessed. */
  stated: {
    title?: string;
    /** The title stands outside of the text that was counted. */
    isOutside?: boolean;
    author?: string;
    date?: string;
  };
}

export function countDropped(dropped: readonly Dropped[]): number {
  return dropped.reduce((sum, { text }) => sum + countHan(text), 0);
}
