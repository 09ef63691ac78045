import type { Library } from '../library/library.ts';
import type { ArticleName } from '../model/names.ts';
import type { Byline } from './byline.ts';
import type { NameMatch } from './match-names.ts';
import type { WrittenDate } from './written-dates.ts';

export type ProposedValue =
  string | boolean | readonly string[] | readonly Readonly<Record<string, string>>[];

/** What the draft's front matter says of one field, and why. Without a value the field is left to the editor. */
export interface Proposal {
  key: string;
  value?: ProposedValue;
  reason: string;
  /** The draft does not pass the check without it, though another field might stand in its place. */
  isNeeded?: true;
  /** More lines for the editor below the reason. */
  notes?: readonly string[];
}

/** A text with its structure known, as those who propose fields read it. */
export interface Reading {
  collection: ArticleName;
  title: string | undefined;
  subtitle: string | undefined;
  /** Paragraphs and headings of the body in plain words. */
  paragraphs: readonly string[];
  /** Title, subtitle and body in one. */
  text: string;
  /** Paragraphs without headings, lists and tables: where the lead is looked for. */
  prose: readonly string[];
  clauses: number;
  byline: Byline;
  /** The day on which the page it comes from says it was published. */
  issued: string | undefined;
  dates: readonly WrittenDate[];
  names: readonly NameMatch[];
  library: Library;
  /** The day of the import. */
  today: string;
}
