import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

/** One thing that has grown old, and what to do about it. It is no fault: nobody has to heed it. */
export interface Advice {
  /** The kind of care, as `figure-old`. */
  kind: string;
  /** Path inside the content folder, with `/`. */
  file: string;
  /** Counts from 1, where the place in the file is known. */
  line?: number;
  /** What the entry is called. */
  title: string;
  message: string;
  hint: string;
}

/** An address on another site that did not answer when it was last asked. */
export interface DeadLink {
  address: string;
  /** What the other site said. */
  words: string;
}

/** What is looked through: the content, and the two things that it cannot know of itself. */
export interface UpkeepContent {
  library: Library;
  /** Drafts included. */
  entries: readonly Entry[];
  /** The lines of every file, by its path. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The entries to which the text of a file leads, as `stories/lv-jinxiang`, by the path of the file. */
  leads: ReadonlyMap<string, readonly string[]>;
  /** The day as of which things are old, as 2026-11-29. */
  today: string;
  dead: readonly DeadLink[];
}

export type AdviceText = Omit<Advice, 'kind'>;

/** One kind of care: what it looks for, in the words of its heading, and what it finds. */
export interface Care {
  kind: string;
  label: string;
  /** One sentence under the heading: why it is worth looking at. */
  about: string;
  list: (content: UpkeepContent) => AdviceText[];
}
