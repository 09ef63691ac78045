import { readLittleSite } from '../scripts/manual/golden-cases.ts';
import { findSite } from '../src/library/find-site.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { listEntries } from '../src/library/list-entries.ts';
import { openFiles } from '../src/model/content-file.ts';

/** The library over the little site. */
export function openLittleLibrary(): Library {
  return createLibrary(listEntries(openFiles(readLittleSite())));
}

/** The same with what its site.yaml says. */
export function openLittleSite(): Library {
  const files = openFiles(readLittleSite());
  return createLibrary(listEntries(files), findSite(files));
}
