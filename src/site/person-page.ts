import type { EntryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { findStory, listHonourYears, withoutStory } from '../library/person.ts';
import { coverAddress } from './covers.ts';
import { describeEntry } from './entry-page.ts';

/** Everything that the page of a person shows. */
export function describePerson(library: Library, person: EntryOf<'people'>) {
  const entry = describeEntry(library, person);
  const story = findStory(library, person);
  return {
    ...entry,
    emblem: coverAddress(person),
    /** One line under the name: when, what, where. */
    brief: [person.data.lived, person.data.trade].filter(Boolean).join(' · '),
    story,
    honours: listHonourYears(library, person),
    groups: entry.groups.flatMap((group) => withoutStory(group, story)),
  };
}
