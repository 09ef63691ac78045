import type { CollectionName } from '../model/names.ts';
import { formatDate } from '../text/dates.ts';
import { describeEventDate } from './chronology.ts';
import type { Entry, EntryOf } from './entry.ts';
import { describeFigureValue } from './figure-groups.ts';
import { groupByHonour } from './honours.ts';
import type { Library } from './library.ts';
import {
  groupByBooklet,
  groupByChapter,
  groupByRegion,
  groupByStage,
  groupByTopic,
  type ListGroup,
} from './list-groups.ts';
import type { MenuPlace } from '../model/menu.ts';

/** How a collection shows itself to readers. What it is, its schema says. */
export interface Face<N extends CollectionName> {
  /** The choice field by which entries are grouped where they are many. */
  kind?: keyof EntryOf<N>['data'] & string;
  /** Its list page: under the labels of its kinds, in groups of its own, a page of another sort, or none. */
  list: 'by-kind' | ((library: Library) => ListGroup[]) | 'own-page' | 'none';
  /** What tells two entries apart in a list: when, where, how much, by whom. May be empty. */
  detail: (entry: EntryOf<N>, library: Library) => string;
  /** How it stands on the page of an entry that it refers to. */
  asLink: 'articles' | 'figures' | 'events' | 'summaries' | 'names';
  /** The region page that lists all of a region's entries with their sources: what follows the list's address. */
  regionList?: (region: string) => string;
  /** How much a shared entry says that two articles are about the same thing. */
  relatedWeight: number;
  /** Among results that are equally good, smaller numbers come first. */
  searchRank: number;
  /** Whether its names are linked at their first mention in an article. */
  isLinkedByName: boolean;
  /** Whether its names are looked for in a text that is imported. */
  isLookedFor: boolean;
  /** Where its list stands in the menu; undefined for a list that is reached in another way. */
  menu: MenuPlace | undefined;
}

const nothing = (): string => '';

/** What the four kinds of articles have in common. */
const article = {
  list: 'own-page',
  detail: nothing,
  asLink: 'articles',
  relatedWeight: 1,
  searchRank: 0,
  isLinkedByName: false,
  isLookedFor: false,
} as const;

/** A row for each collection; the compiler asks for the one that is missing. */
export const faces: { readonly [N in CollectionName]: Face<N> } = {
  stories: { ...article, menu: { group: 'stories', order: 10, isInRow: true } },
  speeches: { ...article, menu: { group: 'policies', order: 20, isInRow: true } },
  policies: { ...article, menu: { group: 'policies', order: 10, isInRow: true } },
  cases: { ...article, menu: { group: 'cases', order: 10, isInRow: true } },
  people: {
    kind: 'kind',
    list: groupByHonour,
    detail: ({ data }) => data.trade ?? '',
    asLink: 'summaries',
    relatedWeight: 5,
    searchRank: 1,
    isLinkedByName: true,
    isLookedFor: true,
    menu: { group: 'find', order: 10, isInRow: true },
  },
  organizations: {
    kind: 'kind',
    list: 'by-kind',
    detail: nothing,
    asLink: 'names',
    relatedWeight: 2,
    searchRank: 2,
    isLinkedByName: true,
    isLookedFor: true,
    menu: { group: 'find', order: 20 },
  },
  regions: {
    kind: 'level',
    list: groupByRegion,
    detail: nothing,
    asLink: 'names',
    relatedWeight: 1,
    searchRank: 2,
    isLinkedByName: false,
    isLookedFor: true,
    menu: { group: 'find', order: 30 },
  },
  places: {
    kind: 'kind',
    list: 'by-kind',
    detail: nothing,
    asLink: 'names',
    relatedWeight: 3,
    searchRank: 2,
    isLinkedByName: true,
    isLookedFor: true,
    menu: { group: 'find', order: 40 },
  },
  events: {
    list: groupByChapter,
    detail: describeEventDate,
    asLink: 'events',
    regionList: (region) => `/timeline/region/${region}/`,
    relatedWeight: 3,
    searchRank: 4,
    isLinkedByName: true,
    isLookedFor: false,
    // The chronicle stands in the menu; it shows the same events with their sources.
    menu: undefined,
  },
  figures: {
    list: 'own-page',
    detail: describeFigureValue,
    asLink: 'figures',
    regionList: (region) => `/figures/region/${region}/`,
    relatedWeight: 3,
    searchRank: 5,
    isLinkedByName: false,
    isLookedFor: false,
    menu: { group: 'find', order: 70 },
  },
  programmes: {
    list: groupByStage,
    detail: ({ data }, library) => library.find('regions', data.region)?.data.name ?? '',
    asLink: 'summaries',
    relatedWeight: 4,
    searchRank: 1,
    isLinkedByName: true,
    isLookedFor: true,
    menu: { group: 'cases', order: 30 },
  },
  documents: {
    kind: 'documentType',
    list: 'by-kind',
    detail: ({ data }) => (data.issuedOn === undefined ? '' : formatDate(data.issuedOn)),
    asLink: 'names',
    relatedWeight: 3,
    searchRank: 2,
    isLinkedByName: true,
    isLookedFor: true,
    menu: { group: 'find', order: 50 },
  },
  terms: {
    list: 'own-page',
    detail: ({ data }) => data.text,
    asLink: 'summaries',
    relatedWeight: 2,
    searchRank: 3,
    isLinkedByName: false,
    isLookedFor: false,
    menu: { group: 'policies', order: 30 },
  },
  topics: {
    list: groupByTopic,
    detail: nothing,
    asLink: 'summaries',
    relatedWeight: 1,
    searchRank: 2,
    isLinkedByName: false,
    isLookedFor: false,
    menu: { group: 'stories', order: 15 },
  },
  booklets: {
    list: groupByBooklet,
    detail: ({ data }) => `${data.articles.length}篇`,
    asLink: 'summaries',
    relatedWeight: 0,
    searchRank: 2,
    isLinkedByName: false,
    isLookedFor: false,
    menu: { group: 'stories', order: 30 },
  },
  sources: {
    kind: 'type',
    list: 'by-kind',
    detail: ({ data }) => describeOrigin(data),
    asLink: 'names',
    relatedWeight: 0.5,
    searchRank: 6,
    isLinkedByName: false,
    isLookedFor: false,
    menu: { group: 'find', order: 90 },
  },
  pages: {
    list: 'none',
    detail: nothing,
    asLink: 'summaries',
    relatedWeight: 0,
    searchRank: 3,
    isLinkedByName: false,
    isLookedFor: false,
    // Each page says its own place.
    menu: undefined,
  },
};

/** The face of a collection, for code that treats all of them alike. */
export function faceOf(name: CollectionName): Face<CollectionName> {
  return faces[name] as Face<CollectionName>;
}

/** What tells an entry from its neighbours in a list. */
export function describeDetail(library: Library, entry: Entry): string {
  return faceOf(entry.collection).detail(entry, library);
}

/** Papers reprint each other under one title; who published it and when keeps them apart. */
function describeOrigin({ authors, container, issued }: EntryOf<'sources'>['data']): string {
  const date = issued === undefined ? '' : formatDate(issued);
  return [authors?.join('、'), container, date].filter(Boolean).join('，');
}
