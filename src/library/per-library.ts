import type { Library } from './library.ts';

/** What is read out of a library as a whole, for all pages: each library is read through once. */
export function perLibrary<Found>(read: (library: Library) => Found): (library: Library) => Found {
  const known = new WeakMap<Library, { found: Found }>();
  return (library) => {
    const kept = known.get(library) ?? { found: read(library) };
    known.set(library, kept);
    return kept.found;
  };
}
