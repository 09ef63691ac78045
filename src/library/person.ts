import { addressOf, titleOf, type Article, type EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import type { LinkGroup } from './link-groups.ts';
import { isArticle } from './order.ts';

/** An honour as the page of a person lists it. */
export interface ShownHonour {
  title: string;
  level: string;
  /** Page of the award, below the base path. */
  address: string | undefined;
}

/** The honours of one year; those without a year come last, under 年份未注明. */
export interface HonourYear {
  label: string;
  honours: readonly ShownHonour[];
}

/** The story that bears the person's name in its title. */
export function findStory(library: Library, person: EntryOf<'people'>): Article | undefined {
  const named = library
    .backlinks(person)
    .filter(isArticle)
    .filter(({ data }) => data.title.includes(titleOf(person)));
  return named.find(({ collection }) => collection === 'stories') ?? named[0];
}

/** The story stands above as a card; its group does not say it again. */
export function withoutStory(group: LinkGroup, story: Article | undefined): LinkGroup[] {
  if (group.form !== 'articles' || !story) return [group];
  const articles = group.articles.filter((article) => article !== story);
  return articles.length === 0 ? [] : [{ ...group, articles, count: articles.length }];
}

/** The honours of a person, oldest first. */
export function listHonourYears(library: Library, person: EntryOf<'people'>): HonourYear[] {
  const years = Map.groupBy(person.data.honours ?? [], ({ year }) => year ?? Infinity);
  return [...years]
    .sort(([left], [right]) => left - right)
    .map(([year, honours]) => ({
      label: year === Infinity ? '年份未注明' : `${year}年`,
      honours: honours.map(({ title, level = '', award }) => {
        const found =
          award === undefined ? undefined : library.resolve({ id: award, to: ['documents', 'programmes'] });
        return { title, level, address: found && addressOf(found) };
      }),
    }));
}
