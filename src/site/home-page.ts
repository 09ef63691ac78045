import { hashText } from '../covers/dice.ts';
import { describeEventDate } from '../library/chronology.ts';
import { keyOf, type Article, type EntryOf } from '../library/entry.ts';
import { describeFigureTime, describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { findNewestDay } from '../library/policy-status.ts';
import { filterByRegion, nameRegions } from '../library/regions.ts';
import { describeTermDate } from '../library/term-groups.ts';
import { articleNames, type ArticleName } from '../model/names.ts';
import { listSpirits } from '../model/site.ts';
import { formatDate, parseDate } from '../text/dates.ts';
import { compareIds } from '../text/order.ts';
import { showPolicyRow } from './policy-rows.ts';
import { showLink, showSources, type ShownLink } from './shown-links.ts';

/** One of several of which a day shows one: the build names one by the newest day of the content, a browser one by the reader's
 *  date. Never by the clock of the machine: the same content gives the same page. */
export interface Daily<T> {
  items: readonly T[];
  /** The place in `items` of the one that is shown without a script. */
  shown: number;
}

export interface HomeFigure extends ShownLink {
  quantity: string;
  wording: string;
  time: string;
  sources: readonly ShownLink[];
}

export interface HomeQuotation extends ShownLink {
  quotation: string;
  said: string;
  date: string;
}

export interface HomeMonth {
  /** 1 to 12. */
  month: number;
  events: readonly (ShownLink & { date: string })[];
}

/** The formulations that the home page quotes, by the spirit each defines. */
export function listSpiritTerms(library: Library): EntryOf<'terms'>[] {
  return listSpirits(library.site).flatMap((spirit) =>
    library.list('terms').filter(({ data }) => data.name === spirit),
  );
}

/** Everything that the home page shows. */
export function describeHome(library: Library) {
  const [lead, ...more] = pickFront(library);
  const shown = new Set([lead, ...more]);
  const newest = findNewestDay(library);
  return {
    updated: newest === '' ? undefined : formatDate(newest),
    counts: articleNames
      .map((name) => ({ name, count: library.list(name).length }))
      .filter(({ count }) => count > 0),
    peopleCount: library.list('people').filter(({ data }) => data.listed !== false).length,
    figureCount: library.list('figures').length,
    lead,
    more,
    figures: pickDaily(
      library,
      'figures',
      library.pick('figures', library.site.home?.figures).map((each) => showFigure(library, each)),
    ),
    quotations: pickDaily(library, 'quotations', pickQuotations(library).map(showQuotation)),
    months: listMonths(library),
    policies: listOfficial(library)
      .slice(0, 5)
      .map((policy) => showPolicyRow(library, policy)),
    columns: (['stories', 'cases', 'speeches'] as const)
      .map((name) => ({ name, articles: pickLatest(library, name, shown) }))
      .filter(({ articles }) => articles.length > 0),
    regions: library.pick('regions', library.site.home?.regions).map((region) => ({
      region,
      count: filterByRegion(library, library.articles(), region.id).length,
    })),
    spirits: listSpiritTerms(library),
    spiritsTitle: library.site.spirits?.title ?? '',
    regionNames: nameRegions(library),
  };
}

/** The lead story and three more: those of site.yaml, then those that editors recommend, then the newest. Which of them comes first
 *  is dealt anew whenever the content has a newer day. */
function pickFront(library: Library): Article[] {
  const day = findNewestDay(library);
  const chosen = (library.site.home?.articles ?? []).flatMap((id) => {
    const found = library.resolve({ id, to: [...articleNames] });
    return found ? [found as Article] : [];
  });
  const featured = library
    .articles()
    .filter(({ data }) => data.featured === true)
    .toSorted((left, right) => hashText(day + keyOf(left)) - hashText(day + keyOf(right)));
  const newest = library.articles().toSorted((left, right) => compareIds(dayOf(right), dayOf(left)));
  const others = [...featured, ...newest];
  // A story invites more readers than a policy does.
  const story =
    chosen.length > 0 ? [] : others.filter(({ collection }) => collection === 'stories').slice(0, 1);
  return [...new Set([...chosen, ...story, ...others])].slice(0, 4);
}

function dayOf({ data }: Article): string {
  return data.updated ?? data.date;
}

/** Formulations that a front page can hold: official ones of at most two lines. */
function pickQuotations(library: Library): EntryOf<'terms'>[] {
  const chosen = library.pick('terms', library.site.home?.quotations);
  if (chosen.length > 0) return chosen;
  return library
    .list('terms')
    .filter(({ data }) => data.kind === 'official-formulation' && data.saidOn !== undefined)
    .filter(({ data }) => data.text.length >= 12 && data.text.length <= 44)
    .slice(0, 12);
}

function pickDaily<T>(library: Library, name: string, items: readonly T[]): Daily<T> {
  return { items, shown: items.length === 0 ? 0 : hashText(name + findNewestDay(library)) % items.length };
}

function showFigure(library: Library, figure: EntryOf<'figures'>): HomeFigure {
  return {
    ...showLink(figure),
    quantity: describeFigureValue(figure),
    wording: figure.data.wording ?? '',
    time: describeFigureTime(figure),
    sources: showSources(library, figure.data.sources).slice(0, 1),
  };
}

function showQuotation(term: EntryOf<'terms'>): HomeQuotation {
  return { ...showLink(term), quotation: term.data.text, said: term.data.said, date: describeTermDate(term) };
}

/** What happened in each month of the year, in whatever year; at most three, first those of which most is told here. The month of
 *  the newest content comes first: it is shown without a script. */
function listMonths(library: Library): HomeMonth[] {
  const newest = parseDate(findNewestDay(library))?.month ?? 1;
  const byMonth = Map.groupBy(
    library.list('events'),
    ({ data: { date } }) => parseDate(date ?? '')?.month ?? 0,
  );
  return Array.from({ length: 12 }, (_, at) => ((newest - 1 + at) % 12) + 1).flatMap((month) => {
    const told = (byMonth.get(month) ?? [])
      .toSorted((left, right) => library.backlinks(right).length - library.backlinks(left).length)
      .slice(0, 3)
      .toSorted((left, right) => compareIds(left.data.date ?? '', right.data.date ?? ''));
    const events = told.map((event) => ({ ...showLink(event), date: describeEventDate(event) }));
    return events.length === 0 ? [] : [{ month, events }];
  });
}

/** Policies with those first that others than a single body are bound by: a house rule of ours is no news. */
function listOfficial(library: Library): EntryOf<'policies'>[] {
  const policies = library.list('policies');
  const isWide = ({ data }: EntryOf<'policies'>): boolean => data.level !== '单位';
  return [...policies.filter(isWide), ...policies.filter((policy) => !isWide(policy))];
}

function pickLatest(
  library: Library,
  name: ArticleName,
  shown: ReadonlySet<Article | undefined>,
): readonly Article[] {
  return library
    .list(name)
    .filter((article) => !shown.has(article))
    .slice(0, 4);
}

/** Where an article stands, for a line under its title: its section and its region. */
export function describePlace(
  article: Article,
  label: string,
  regionNames: ReadonlyMap<string, string>,
): string {
  return [label, regionNames.get(article.data.region)].filter(Boolean).join(' · ');
}
