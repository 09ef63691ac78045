import type { ContentFile } from '../../src/checks/check.ts';
import type { Entry } from '../../src/library/entry.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { collections } from '../../src/model/collections.ts';

/** The library over files that passed the checks, for commands; pages open theirs through Astro. */
export function openContentLibrary(files: readonly ContentFile[]): Library {
  return createLibrary(
    files.map(
      ({ collection, id, path, parsed }) =>
        ({ collection, id, file: path, data: collections[collection].schema.parse(parsed.data) }) as Entry,
    ),
  );
}
