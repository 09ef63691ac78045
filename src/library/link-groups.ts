import { z } from 'zod';
import { describeEventDate } from './chronology.ts';
import { addressOf, namesOf, titleOf, type Article, type Entry } from './entry.ts';
import { describeFigureValue } from './figure-groups.ts';
import type { Library } from './library.ts';
import { isArticle } from './order.ts';
import { filterByRegion } from './regions.ts';
import { collections } from '../model/collections.ts';
import { collectionNames, type CollectionName } from '../model/names.ts';
import { shapeOf, unwrap } from '../model/schema-shape.ts';

/** One line of a group: a name, and the word or the number that tells it from its neighbours. */
export interface LinkItem {
  text: string;
  address: string;
  /** A date, a number or a kind; may be empty. */
  detail: string;
  summary: string;
}

/** What refers to an entry, collection by collection. Articles come with their summaries; the rest in the form that suits it. */
export type LinkGroup = { collection: CollectionName; label: string; count: number } & (
  | { form: 'articles'; articles: readonly Article[] }
  | { form: 'figures' | 'events' | 'summaries'; items: readonly LinkItem[]; more: string | undefined }
  | { form: 'names'; kinds: readonly { label: string; items: readonly LinkItem[] }[] }
);

/** Collections whose entries are shown with their summaries; of the others a reader wants the name and the kind. */
const forms: Readonly<Partial<Record<CollectionName, 'figures' | 'events' | 'summaries'>>> = {
  figures: 'figures',
  events: 'events',
  programmes: 'summaries',
  people: 'summaries',
  terms: 'summaries',
};

/** What refers to the entry, first what bears its name in the title; for a region, everything in it and then below it.
 *  Events stay in the order of time. */
export function groupLinks(library: Library, entry: Entry): LinkGroup[] {
  const region = entry.collection === 'regions' ? entry.id : undefined;
  const linked = region === undefined ? library.backlinks(entry) : listOfRegion(library, region);
  const names = namesOf(entry);
  const isNear = (other: Entry): boolean =>
    region === undefined
      ? names.some((name) => titleOf(other).includes(name))
      : 'region' in other.data && other.data.region === region;
  const nearFirst = [...linked.filter(isNear), ...linked.filter((other) => !isNear(other))];
  return collectionNames
    .map((name) => (name === 'events' ? linked : nearFirst).filter(({ collection }) => collection === name))
    .flatMap((entries) => describeGroup(entries, region) ?? []);
}

function describeGroup(entries: readonly Entry[], region: string | undefined): LinkGroup | undefined {
  const collection = entries[0]?.collection;
  if (collection === undefined) return undefined;
  const group = { collection, label: collections[collection].label, count: entries.length };
  const articles = entries.filter(isArticle);
  if (articles.length > 0) return { ...group, form: 'articles', articles };
  const form = forms[collection];
  if (form === undefined) return { ...group, form: 'names', kinds: groupByKind(entries) };
  return { ...group, form, items: entries.map(describeItem), more: findMore(collection, region) };
}

/** The page that lists all of a region's events or figures with their sources. */
function findMore(collection: CollectionName, region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  if (collection === 'events') return `/timeline/region/${region}/`;
  return collection === 'figures' ? `/figures/region/${region}/` : undefined;
}

function describeItem(entry: Entry): LinkItem {
  return {
    text: titleOf(entry),
    address: addressOf(entry),
    detail: describeDetail(entry),
    summary: 'summary' in entry.data ? (entry.data.summary ?? '') : '',
  };
}

function describeDetail(entry: Entry): string {
  if (entry.collection === 'events') return describeEventDate(entry);
  if (entry.collection === 'figures') return describeFigureValue(entry);
  if (entry.collection === 'people') return entry.data.trade ?? '';
  return entry.collection === 'terms' ? entry.data.text : '';
}

/** Names under the Chinese labels of their kinds, in the order of the schema. */
function groupByKind(entries: readonly Entry[]): { label: string; items: LinkItem[] }[] {
  const shape = shapeOf(entries[0] && collections[entries[0].collection].schema);
  const key = ['kind', 'documentType', 'type'].find((name) => name in shape) ?? '';
  const field = shape[key] && unwrap(shape[key]);
  const labels = field && z.globalRegistry.get(field)?.labels;
  const values = field instanceof z.ZodEnum ? field.options.map(String) : [];
  return values
    .map((value) => ({
      label: labels?.[value] ?? value,
      items: entries.filter(({ data }) => (data as Record<string, unknown>)[key] === value).map(describeItem),
    }))
    .filter(({ items }) => items.length > 0);
}

function listOfRegion(library: Library, id: string): Entry[] {
  const listed = collectionNames
    .filter((name) => name !== 'regions')
    .flatMap((name) => [...library.list(name)] as Entry[]);
  return filterByRegion(library, listed, id);
}
