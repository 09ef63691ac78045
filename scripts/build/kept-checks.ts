import { runChecks, type CheckResult } from '../../src/checks/run-checks.ts';
import type { ContentFile } from '../../src/checks/check.ts';
import {
  openFile,
  type KnownFiles,
  type OpenedFile,
  type Opening,
  type RawFile,
} from '../../src/model/content-file.ts';
import { takeApart, type Content } from '../content/open-content.ts';
import { makeKey, type KeptBytes } from './kept-bytes.ts';

/** What is kept of a file of which no rule that looks at one file had anything to say. */
type KeptFile = Opening & { links: ContentFile['links'] };

export interface CheckedFiles {
  files: readonly RawFile[];
  /** SHA-256 of each, by path. */
  inputs: ReadonlyMap<string, string>;
  /** A digest of the engine, the rules among it. */
  engine: string;
  /** The day of the check, as 2026-11-28. */
  today: string;
}

/** Takes a content apart and checks it, as takeApart and runChecks do. A file that was clean when an earlier build saw the same
 *  bytes in the same place is neither parsed nor looked at alone: it is held against the others only. */
export function checkKept(
  { files, inputs, engine, today }: CheckedFiles,
  kept: KeptBytes,
  fresh: boolean,
): { content: Content; checked: CheckResult } {
  const keyOf = (path: string): string => makeKey([engine, 'clean', path, inputs.get(path)]);
  const opened: KnownFiles = new WeakMap();
  const known = new Map<OpenedFile, ContentFile['links']>();
  for (const file of fresh ? [] : files) {
    const bytes = kept.get(keyOf(file.path));
    if (!bytes) continue;
    const { links, ...opening } = JSON.parse(Buffer.from(bytes).toString()) as KeptFile;
    const read = openFile(file, opening);
    if (!read.opened) continue;
    opened.set(file, read);
    known.set(read.opened, links);
  }
  const content = takeApart(files, { read: new Map(), opened });
  const checked = runChecks(content.files, { today, known });
  const keptPaths = new Set([...known.keys()].map(({ path }) => path));
  for (const file of checked.clean)
    if (!keptPaths.has(file.path) && !saysNames(file)) kept.put(keyOf(file.path), writeFile(file));
  return { content, checked };
}

/** Whom a file means that calls an entry by its name, other files decide. */
function saysNames({ references }: OpenedFile): boolean {
  return references.some(({ written }) => written !== undefined);
}

function writeFile({ parsed: { data }, references, value, links }: CheckResult['clean'][number]): Uint8Array {
  return Buffer.from(JSON.stringify({ data, references, value, links } satisfies KeptFile));
}
