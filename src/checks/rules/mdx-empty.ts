import { createLibrary, type Library } from '../../library/library.ts';
import { isInOrder, makeEntry } from '../../library/list-entries.ts';
import { pickEvents, pickSeries, type EmptyPart } from '../../library/shown-parts.ts';
import type { CollectionName } from '../../model/names.ts';
import type { Site } from '../../model/site.ts';
import { defineCheck, type ContentFile, type LibraryFiles } from '../check.ts';

/** A chart and an excerpt from the chronicle have something to show.
 *  Why: the build stopped at them after minutes, and did not say in which file; the checks had found nothing. */
export const mdxEmpty = defineCheck({
  code: 'mdx-empty',
  scope: 'library',
  check(all, report) {
    const users = all.files.filter(({ links }) => links?.components.some(({ name }) => name in parts));
    if (users.length === 0) return;
    const site = all.rootFiles.find(({ path }) => path === 'site.yaml')?.value as Site | undefined;
    const library = createLibrary(all.files.filter(isInOrder).map(makeEntry), site);
    for (const file of users)
      for (const { name, attributes, ...place } of file.links?.components ?? []) {
        const part = parts[name];
        if (!part || part.from.some((collection) => isDamaged(all, collection))) continue;
        const found = part.pick(library, attributes);
        if (found && !Array.isArray(found)) report(file, { ...place, ...found });
      }
  },
});

type Attributes = Readonly<Record<string, string>>;

interface Part {
  /** The collections it is made of. */
  from: readonly CollectionName[];
  /** Undefined where an attribute is missing, which mdx-code says. */
  pick(library: Library, attributes: Attributes): unknown[] | EmptyPart | undefined;
}

const parts: Readonly<Record<string, Part>> = {
  Chart: {
    from: ['figures'],
    pick: (library, { series }) => (series?.trim() ? pickSeries(library, series) : undefined),
  },
  TimelineExcerpt: { from: ['events', 'regions'], pick: pickEvents },
};

/** Where a file of the collection has faults of its own, what is missing may be in it. */
function isDamaged({ files, unread }: LibraryFiles, name: CollectionName): boolean {
  const isBroken = (file: ContentFile): boolean => file.collection === name && !isInOrder(file);
  return files.some(isBroken) || unread.hasOf(name);
}
