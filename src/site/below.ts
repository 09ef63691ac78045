/** What layouts, components and pages use of the floors below: they import this floor alone, so that what they know of the
 *  library can be read in one place. What is worth a name of its own is a view model in a file beside this one. */

export { drawCover } from '../covers/cover.ts';
export { drawEmblem } from '../covers/emblem.ts';
export { citeSource } from '../exports/citation.ts';
export type { Export } from '../exports/export.ts';
export { linkFigures } from '../exports/linked-entries.ts';
export { qrAddress } from '../exports/qr.ts';
export type { ShareCard } from '../exports/share-card.ts';
export { addressOf, type Article, type EntryIn, type EntryOf, namesOf, titleOf } from '../library/entry.ts';
export { describeYears, type FacetValue, titleYear } from '../library/facets.ts';
export type { Fact } from '../library/facts.ts';
export { describeFigureValue } from '../library/figure-groups.ts';
export { foldList } from '../library/fold.ts';
export { type ArticleGroup, groupByInitial, groupByYear } from '../library/groups.ts';
export { foldKinds, type LinkGroup, type LinkItem, type NamedKind } from '../library/link-groups.ts';
export type { HonourYear } from '../library/person.ts';
export { findNewestDay } from '../library/policy-status.ts';
export { nameRegions } from '../library/regions.ts';
export type { Neighbours } from '../library/related.ts';
export { describeTermDate } from '../library/term-groups.ts';
export { finishBody, type NameTarget } from '../markdown/finish-body.ts';
export type { Heading } from '../markdown/heading-ids.ts';
export { collections } from '../model/collections.ts';
export { explainMissingAttribute } from '../model/mdx-components.ts';
export { directoryNames } from '../model/names.ts';
export { mostSigns } from '../search/ask/query.ts';
