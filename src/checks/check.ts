import type { CollectionName } from '../model/names.ts';
import type { ParsedFile, Position } from '../model/parse-file.ts';
import type { SchemaFault } from '../model/schema-faults.ts';

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
}

/** A file of the content folder before anything is believed about it. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

/** A file whose place, name and encoding are in order, and its text taken apart. */
export interface ContentFile {
  path: string;
  collection: CollectionName;
  id: string;
  text: string;
  parsed: ParsedFile;
  faults: readonly SchemaFault[];
}

export type Report = (finding: Omit<Finding, 'code' | 'level' | 'file'> & { level?: Level }) => void;
export type LibraryReport = (file: ContentFile, finding: Parameters<Report>[0]) => void;

export interface Naming {
  path: string;
  /** All paths of the content folder, for twins. */
  paths: readonly string[];
}

/** A rule of the house. `name` sees paths, `bytes` raw files, `text` decoded ones, `entry` a parsed file,
 *  `library` all parsed files at once. A file that fails an earlier scope is not shown to a later one. */
export type Check =
  | { code: string; scope: 'name'; check(file: Naming, report: Report): void }
  | { code: string; scope: 'bytes'; check(file: RawFile, report: Report): void }
  | { code: string; scope: 'text'; check(file: { path: string; text: string }, report: Report): void }
  | { code: string; scope: 'entry'; check(file: ContentFile, report: Report): void }
  | { code: string; scope: 'library'; check(files: readonly ContentFile[], report: LibraryReport): void };

/** Declares a rule; the type narrows by its scope. */
export function defineCheck<const C extends Check>(check: C): C {
  return check;
}
