import { readLittleSite } from '../scripts/manual/golden-cases.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { listEntries } from '../src/library/list-entries.ts';
import { openFiles } from '../src/model/content-file.ts';

/** The library over the little site. */
export function openLittleLibrary(): Library {
  return createLibrary(listEntries(openFiles(readLittleSite())));
}
