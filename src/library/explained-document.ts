import { namesOf, type EntryOf } from './entry.ts';
import type { Library } from './library.ts';

/** The document that an explanation of a policy explains, among those it refers to: the one that bears its title. Undefined where
 *  the library has none. */
export function findExplainedDocument(
  library: Library,
  { data: { documentTitle, documents } }: EntryOf<'policies'>,
): EntryOf<'documents'> | undefined {
  const known = library.pick('documents', documents);
  return (
    known.find((document) => namesOf(document).includes(documentTitle)) ??
    known.find((document) =>
      namesOf(document).some((name) => name.includes(documentTitle) || documentTitle.includes(name)),
    )
  );
}
