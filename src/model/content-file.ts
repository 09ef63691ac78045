import type { z } from 'zod';
import { collections, listEndings } from './collections.ts';
import { findTangle, maximumBytes } from './limits.ts';
import { nameById, openEntryNames, type EntryNames } from './entry-names.ts';
import { isCollection, type CollectionName } from './names.ts';
import { parseArticle, parseYamlFile, type ParsedFile } from './parse-file.ts';
import { listReferences, type Reference } from './references.ts';
import { isPicturePath, type PictureFacts } from './pictures.ts';
import { isRootFile, rootFiles } from './root-files.ts';
import { explainIssues, type SchemaFault } from './schema-faults.ts';

/** A file of the content folder before anything is believed about it. */
export interface RawFile {
  /** Path inside the content folder, with `/`. */
  path: string;
  /** Empty where the file is no regular file, a picture, unreadable or too large to be read. */
  bytes: Uint8Array;
  /** What the disk says it is; a regular file where nothing is said. `folder` is one that is named as a file is. */
  kind?: 'file' | 'link' | 'special' | 'folder';
  /** Why the disk did not give it, in Chinese; of a folder none of its files was seen. */
  unread?: string;
  /** What a picture says of itself. */
  picture?: PictureFacts;
  /** Bytes on disk, where they were not all read. */
  size?: number;
}

/** A file that decodes: its text without BOM, and its lines without their ends. */
export interface TextFile {
  path: string;
  text: string;
  lines: readonly string[];
}

/** A file whose YAML and Markdown have been taken apart, readable or not, and compared with its schema. */
export interface OpenedFile extends TextFile {
  schema: z.ZodType;
  parsed: ParsedFile;
  /** The ways in which its data does not fit the schema; none for YAML that cannot be read. */
  faults: readonly SchemaFault[];
  /** The ids in its data that point at other entries. */
  references: readonly Reference[];
  /** The data as the schema gives it; undefined where it does not fit. */
  value?: unknown;
  /** Undefined, as the id, for a file that is no entry of a collection: one that lies in the content folder itself. */
  collection?: CollectionName;
  id?: string;
}

export interface OpenedEntry extends OpenedFile {
  collection: CollectionName;
  id: string;
}

/** A raw file with what could be made of it. */
export interface ReadFile extends RawFile {
  text?: TextFile;
  opened?: OpenedFile;
  /** What our own code said when it failed at this file; the others are read all the same. */
  crash?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What has been taken apart before, by the raw file: who opens a folder again and again hands the same map to each round. */
export type KnownFiles = WeakMap<RawFile, ReadFile>;

/** Takes the files of a content folder apart, each once. Whether they are in order is asked by src/checks; a file in which
 *  nothing can be read is given back as it came. */
export function openFiles(files: readonly RawFile[], known: KnownFiles = new WeakMap()): ReadFile[] {
  const opened = files.map((file) => {
    const read = known.get(file) ?? openFile(file);
    known.set(file, read);
    return read;
  });
  const findIds = openEntryNames(
    opened.flatMap(({ opened: file }) =>
      file && isEntryFile(file) ? [{ ...file, data: file.parsed.data }] : [],
    ),
  );
  return opened.map((file) => resolveNames(file, findIds));
}

/** The file with the ids of the entries that it calls by their names; its own text stays as it was written. */
function resolveNames(file: ReadFile, findIds: EntryNames): ReadFile {
  const { opened } = file;
  const named = opened && nameById(opened.parsed.data, opened.references, findIds);
  if (!opened || !named) return file;
  const parsed = { ...opened.parsed, data: named.data };
  const compared = compareWithSchema(opened.schema, parsed);
  return { ...file, opened: { ...opened, parsed, ...compared, references: named.references } };
}

/** What a file in order was found to hold. */
export type Opening = Pick<OpenedFile, 'references' | 'value'> & Pick<ParsedFile, 'data'>;

/** Takes a file apart; what it was found to hold when the same bytes were taken apart before, in the same place, is not looked for
 *  again. */
export function openFile(file: RawFile, known?: Opening): ReadFile {
  const decoded = decode(file, known !== undefined);
  if (decoded === undefined) return file;
  const text = { path: file.path, text: decoded, lines: decoded.split(/\r?\n/) };
  try {
    const opened = takeApart(text, known);
    return { ...file, text, ...(opened ? { opened } : {}) };
  } catch (error) {
    return { ...file, text, crash: error instanceof Error ? error.message : String(error) };
  }
}

/** Undefined for what is a picture, no regular file, no UTF-8, or nothing that a parser should be given; whether it `isPlain` to a
 *  parser may be known. */
function decode(
  { path, bytes, kind = 'file', unread, size = bytes.length }: RawFile,
  isPlain: boolean,
): string | undefined {
  const isClosed = unread !== undefined || kind !== 'file';
  if (isPicturePath(path) || isClosed || size > maximumBytes) return undefined;
  if (!isPlain && findTangle(bytes)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined for a file that belongs nowhere, and where the fences of its front matter are missing. */
function takeApart(file: TextFile, known?: Opening): OpenedFile | undefined {
  const compare = (schema: z.ZodType, parsed: ParsedFile) =>
    known
      ? { faults: [], references: known.references, value: known.value }
      : compareWithSchema(schema, parsed);
  if (isRootFile(file.path)) {
    const { schema, shape } = rootFiles[file.path];
    const parsed = parseYamlFile(file.text, shape, known?.data);
    return { ...file, schema, parsed, ...compare(schema, parsed) };
  }
  const [folder = '', name = '', ...deeper] = file.path.split('/');
  if (!isCollection(folder) || deeper.length > 0) return undefined;
  if (!listEndings(folder).some((ending) => name.endsWith(ending))) return undefined;
  const parsed = name.endsWith('.yaml')
    ? parseYamlFile(file.text, 'fields', known?.data)
    : parseArticle(file.text, known?.data);
  if (!parsed) return undefined;
  const { schema } = collections[folder];
  const opened = { ...file, schema, collection: folder, id: name.replace(/\.[^.]*$/, ''), parsed };
  return { ...opened, ...compare(schema, parsed) };
}

function compareWithSchema(
  schema: z.ZodType,
  { data, readable }: ParsedFile,
): Pick<OpenedFile, 'faults' | 'references' | 'value'> {
  if (!readable) return { faults: [], references: [] };
  const result = schema.safeParse(data, { reportInput: true });
  const references = listReferences(schema, data);
  return result.success
    ? { faults: [], references, value: result.data }
    : { faults: explainIssues(schema, data, result.error.issues), references };
}

/** Whether a file is an entry of a collection. */
export function isEntryFile(file: OpenedFile): file is OpenedEntry {
  return file.collection !== undefined;
}
