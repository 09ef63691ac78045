import { describeEventDate, listChapters, type Chapter } from '../library/chronology.ts';
import type { EntryOf } from '../library/entry.ts';
import { countRegions, type FacetValue } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { isArticle } from '../library/order.ts';
import { filterByRegion } from '../library/regions.ts';
import { describeNarrowing, describeParts, type Choice } from './choices.ts';
import { listDisputes, type ShownDispute } from './disputes.ts';
import { showLink, showRegion, showSources, type ShownLink } from './shown-links.ts';

export interface ShownEvent extends ShownLink {
  date: string;
  summary: string;
  region: ShownLink | undefined;
  /** People, bodies, places and programmes of the event. */
  related: readonly ShownLink[];
  articles: readonly ShownLink[];
  sources: readonly ShownLink[];
  disputes: readonly ShownDispute[];
}

export interface TimelinePage {
  address: string;
  title: string;
  total: number;
  choices: readonly Choice[];
  chapters: readonly ShownChapter[];
}

type ShownChapter = Omit<Chapter, 'groups'> & {
  groups: readonly { id: string; label: string; events: readonly ShownEvent[]; isOpen: boolean }[];
};

/** The regions in which something happened; each has a page of its own. */
export function listTimelineRegions(library: Library): FacetValue[] {
  return countRegions(library, library.list('events'));
}

/** The whole chronicle, or what happened in one region and below it. */
export function describeTimeline(library: Library, region?: string): TimelinePage {
  const all = library.list('events');
  const events = region === undefined ? all : filterByRegion(library, all, region);
  const label = region === undefined ? '' : library.get('regions', region).data.name;
  const chapters = listChapters(events);
  const open = pickOpen(chapters);
  return {
    address: region === undefined ? '/timeline/' : `/timeline/region/${region}/`,
    title: `${label}大事记`,
    total: events.length,
    choices: [
      ...describeNarrowing({
        ...{ label: '地区', values: listTimelineRegions(library), chosen: region, all: '/timeline/' },
        addressOfValue: (id) => `/timeline/region/${id}/`,
      }),
      ...describeParts('全部年代', chapters),
    ],
    chapters: chapters.map(({ groups, ...chapter }) => ({
      ...chapter,
      groups: groups.map((group) => ({
        ...group,
        events: group.events.map((event) => showEvent(library, event)),
        isOpen: open.has(group.id),
      })),
    })),
  };
}

/** How many events a phone shows at once; the other years are lines to open. */
const mostOpen = 8;

/** The newest years whose events a phone shows without a tap, as many as together stay short; a chronicle that is short has all
 *  of them open. */
function pickOpen(chapters: readonly Chapter[]): Set<string> {
  const open = new Set<string>();
  let room = mostOpen;
  for (const { id, events } of chapters.flatMap(({ groups }) => groups).reverse()) {
    if (events.length > room) break;
    room -= events.length;
    open.add(id);
  }
  return open;
}

function showEvent(library: Library, event: EntryOf<'events'>): ShownEvent {
  const { data } = event;
  const related = [
    ...library.pick('people', data.people),
    ...library.pick('places', data.place === undefined ? [] : [data.place]),
    ...library.pick('organizations', data.organizations),
    ...library.pick('programmes', data.programmes),
  ];
  return {
    ...showLink(event),
    date: describeEventDate(event),
    summary: data.summary,
    region: showRegion(library, data.region),
    related: related.map(showLink),
    articles: library.backlinks(event).filter(isArticle).map(showLink),
    sources: showSources(library, data.sources),
    disputes: listDisputes(library, data.disputes),
  };
}
