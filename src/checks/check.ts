import type { OpenedEntry, OpenedFile, RawFile, TextFile } from '../model/content-file.ts';
import type { Position } from '../model/parse-file.ts';
import type { Body, BodyLinks } from './parse-body.ts';
import type { Skip } from './skips.ts';

export type Level = 'error' | 'warning';

/** One thing an editor has to look at. Lines and columns count from 1; columns count characters. */
export interface Finding extends Position {
  code: string;
  level: Level;
  /** Path inside the content folder, with `/`. */
  file: string;
  /** The Chinese label of the field, where the finding is about one. */
  field?: string;
  message: string;
  /** What to do, with the corrected text where it is known. */
  hint?: string;
  /** How many characters the caret underlines. */
  length?: number;
  /** What may safely take the place of the underlined characters; `npm run fix` writes it. */
  fix?: string;
}

export interface YamlFile extends OpenedFile {
  /** Lines on which an earlier rule of this scope has already found the cause. */
  reported: ReadonlySet<number>;
}

/** An entry whose YAML is readable. */
export interface ContentFile extends OpenedEntry {
  /** Where the Markdown leads to; undefined for directory entries. */
  links?: BodyLinks;
}

/** The words of a file, line by line: everything that is no running text is masked, so that columns stay true. */
export interface ProseFile extends OpenedFile {
  prose: readonly string[];
}

export interface BodyFile extends OpenedFile {
  body: Body;
}

/** Which entries there may be although nobody can read them. */
export interface Unread {
  /** Whether this may be one, as `stories/lv-jinxiang`. */
  has(key: string): boolean;
  /** Whether a collection has any. */
  hasOf(collection: string): boolean;
}

export interface LibraryFiles {
  files: readonly ContentFile[];
  /** The files that lie in the content folder itself. */
  rootFiles: readonly OpenedFile[];
  /** Entries whose files cannot be read yet: what refers to them is not at fault. */
  unread: Unread;
  /** The pictures of the content folder, as `images/mo-shangu.jpg`. */
  pictures: readonly string[];
  /** The day of the check, as 2026-11-28; rules about days to come are quiet without. */
  today?: string;
}

export type FindingText = Omit<Finding, 'code' | 'level' | 'file'> & { level?: Level };
export type Report = (finding: FindingText) => void;
export type ReportOn = (file: { path: string }, finding: FindingText) => void;

/** A file with its list of rules to skip, and what the run has learnt about them. */
export interface SkippingFile extends ContentFile {
  skips: readonly Skip[];
  /** All rules of this run by their codes. */
  rules: ReadonlyMap<string, Check>;
  /** Codes of rules that would have spoken of this file. */
  silenced: ReadonlySet<string>;
}

/** A rule of the house, by what it looks at. `names` sees all paths at once, `bytes` one raw file; a file that fails
 *  there is not read further. `picture` sees what a picture says of itself. `text` sees the decoded text, `fence` too, and where it finds fault the text is not taken
 *  apart; `yaml` sees what the YAML parser made of it, `entry` the data,
 *  `body` the Markdown tree, `prose` the running text, `library` all readable files at once, `skips` the list of rules
 *  that a file does without, after all others. */
export type Check = {
  code: string;
  /** A file may do without this rule, with a written reason: a matter of style, which never breaks a page or a link. */
  maySkip?: true;
} & (
  | { scope: 'names'; check(files: readonly RawFile[], report: ReportOn): void }
  | { scope: 'bytes'; check(file: RawFile, report: Report): void }
  | { scope: 'picture'; check(file: RawFile, report: Report): void }
  | { scope: 'text'; check(file: TextFile, report: Report): void }
  | { scope: 'fence'; check(file: TextFile, report: Report): void }
  | { scope: 'yaml'; check(file: YamlFile, report: Report): void }
  | { scope: 'entry'; check(file: OpenedFile, report: Report): void }
  | { scope: 'body'; check(file: BodyFile, report: Report): void }
  | { scope: 'prose'; check(file: ProseFile, report: Report): void }
  | { scope: 'library'; check(library: LibraryFiles, report: ReportOn): void }
  | { scope: 'skips'; check(file: SkippingFile, report: Report): void }
);

/** Declares a rule; the type narrows by its scope. */
export function defineCheck<const C extends Check>(check: C): C {
  return check;
}
