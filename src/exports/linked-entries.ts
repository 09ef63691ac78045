import type {
  AdministrativeArea,
  Article as LinkedArticle,
  Book,
  CreativeWork,
  Dataset,
  DefinedTerm,
  Event,
  Legislation,
  Organization,
  Person,
  Place,
  Project,
  Quotation,
  Thing,
} from 'schema-dts';
import { addressOf, namesOf, titleOf, type Article, type Entry, type EntryOf } from '../library/entry.ts';
import { describeFigureValue } from '../library/figure-groups.ts';
import { listBookletArticles } from '../library/booklet.ts';
import type { Library } from '../library/library.ts';
import type { DirectoryName } from '../model/names.ts';
import { citeSource } from './citation.ts';
import type { LinkedSite } from './json-ld.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** An article: its dates, whose it is, and the few whom it is about. What the page's other tags say already is not said again, for
 *  every byte of an article page counts. */
export function linkArticle(library: Library, site: LinkedSite, article: Article): LinkedArticle {
  const { title, date, updated } = article.data;
  const author = article.collection === 'speeches' ? article.data.author : undefined;
  const about = listAbout(library, article);
  return {
    ...{ '@type': 'Article', headline: title, url: site.url(addressOf(article)) },
    ...{ datePublished: date, dateModified: updated ?? date },
    author: author === undefined ? nameOwner(site) : { '@type': 'Person', name: author },
    ...(author === undefined ? {} : { publisher: nameOwner(site) }),
    ...(about.length === 0 ? {} : { about }),
    ...(article.collection === 'policies' ? { mentions: linkPolicy(library, article) } : {}),
  };
}

function nameOwner({ owner }: LinkedSite): Organization {
  return { '@type': 'Organization', name: owner };
}

/** The first people and bodies that the article names. */
function listAbout(library: Library, { data }: Article): (Person | Organization)[] {
  return [
    ...library
      .pick('people', data.people)
      .map((person): Person => ({ '@type': 'Person', name: titleOf(person) })),
    ...library
      .pick('organizations', data.organizations)
      .map((body): Organization => ({ '@type': 'Organization', name: titleOf(body) })),
  ].slice(0, 2);
}

/** The official text that a page about a policy explains or carries. */
function linkPolicy(library: Library, { data }: EntryOf<'policies'>): Legislation {
  return linkLegislation(library, { ...data, name: data.documentTitle });
}

interface OfficialText {
  name: string;
  documentType: string;
  documentNumber?: string | undefined;
  issuedOn?: string | undefined;
  effectiveOn?: string | undefined;
  issuers?: readonly string[] | undefined;
  issuerText?: string | undefined;
}

function linkLegislation(library: Library, text: OfficialText): Legislation {
  const known = library.pick('organizations', text.issuers === undefined ? undefined : [...text.issuers]);
  const issuers =
    known.length === 0 && text.issuerText !== undefined ? [text.issuerText] : known.map(titleOf);
  return {
    ...{ '@type': 'Legislation', name: text.name, legislationType: text.documentType },
    ...(text.documentNumber === undefined ? {} : { legislationIdentifier: text.documentNumber }),
    ...(text.issuedOn === undefined ? {} : { legislationDate: text.issuedOn }),
    ...(text.effectiveOn === undefined ? {} : { legislationDateVersion: text.effectiveOn }),
    ...(issuers.length === 0
      ? {}
      : {
          legislationPassedBy: issuers.map((name): Organization => ({ '@type': 'Organization', name })),
        }),
  };
}

/** Documents that no authority issues as a rule to follow. */
const noRules: readonly string[] = [
  '奖项',
  '名录',
  '金融产品',
  '评论',
  '讲话',
  '贺信',
  '报告',
  '提案',
  '建议',
  '其他',
];

type Describe<N extends DirectoryName> = (library: Library, site: LinkedSite, entry: EntryOf<N>) => Thing;

/** What an entry of each directory is to a machine; the compiler asks for the one that is missing. */
const describers: { readonly [N in DirectoryName]: Describe<N> } = {
  people: (library, _site, { data }): Person => {
    const body = library.find('organizations', data.organization);
    return {
      ...{ '@type': 'Person', name: data.name, description: data.summary },
      ...(data.trade === undefined ? {} : { jobTitle: data.trade }),
      ...(data.honours === undefined ? {} : { award: data.honours.map(({ title }) => title) }),
      ...(body ? { affiliation: { '@type': 'Organization', name: titleOf(body) } } : {}),
    };
  },
  organizations: (_library, _site, { data }): Organization => ({
    ...{ '@type': 'Organization', name: data.name, description: data.summary },
  }),
  regions: (library, site, { data }): AdministrativeArea => {
    const parent = library.find('regions', data.parent);
    return {
      ...{ '@type': 'AdministrativeArea', name: data.name },
      ...(data.summary === undefined ? {} : { description: data.summary }),
      ...(parent ? { containedInPlace: linkRegion(site, parent) } : {}),
      ...(data.code === undefined
        ? {}
        : { identifier: { '@type': 'PropertyValue', propertyID: '行政区划代码', value: data.code } }),
    };
  },
  places: (library, site, { data }): Place => {
    const region = library.find('regions', data.region);
    return {
      ...{ '@type': 'Place', name: data.name, description: data.summary },
      ...(data.address === undefined ? {} : { address: data.address }),
      ...(region ? { containedInPlace: linkRegion(site, region) } : {}),
    };
  },
  events: (library, site, { data }): Event => {
    const region = library.find('regions', data.region);
    const place = library.find('places', data.place);
    const where = place ?? region;
    return {
      ...{ '@type': 'Event', name: data.name, description: data.summary },
      ...(data.date === undefined ? {} : { startDate: data.date }),
      ...(where
        ? { location: { '@type': 'Place', name: titleOf(where), url: site.url(addressOf(where)) } }
        : {}),
    };
  },
  figures: (library, site, figure): Dataset => linkFigure(library, site, figure),
  programmes: (_library, _site, { data }): Project => ({
    ...{ '@type': 'Project', name: data.name, description: data.summary },
  }),
  documents: (library, _site, { data }): Legislation | CreativeWork =>
    noRules.includes(data.documentType)
      ? {
          ...{
            '@type': 'CreativeWork',
            name: data.name,
            description: data.summary,
            genre: data.documentType,
          },
        }
      : { ...(linkLegislation(library, data) as object), '@type': 'Legislation', description: data.summary },
  terms: (_library, _site, { data }): Quotation => ({
    ...{ '@type': 'Quotation', name: data.name, text: data.text },
    creator:
      data.speaker === undefined
        ? { '@type': 'Organization', name: data.said }
        : { '@type': 'Person', name: data.said },
    ...(data.saidOn === undefined ? {} : { dateCreated: data.saidOn }),
  }),
  topics: (_library, _site, { data }): DefinedTerm => ({
    ...{ '@type': 'DefinedTerm', name: data.name, description: data.summary },
  }),
  booklets: (library, site, { data }): Book => ({
    ...{
      '@type': 'Book',
      name: data.title,
      description: data.summary,
      bookFormat: 'https://schema.org/EBook',
    },
    hasPart: listBookletArticles(library, data).map((article): LinkedArticle => ({
      ...{ '@type': 'Article', headline: titleOf(article), url: site.url(addressOf(article)) },
    })),
  }),
  sources: (_library, _site, { data }): CreativeWork => ({
    ...{ '@type': 'CreativeWork', name: data.title },
    ...(data.authors === undefined
      ? {}
      : { author: data.authors.map((name) => ({ '@type': 'Organization', name })) }),
    ...(data.issued === undefined ? {} : { datePublished: data.issued }),
    ...(data.url === undefined ? {} : { sameAs: data.url }),
  }),
};

/** A number with what it counts, when and where, and what it rests on. A number that the source hides has no value here either. */
function linkFigure(library: Library, site: LinkedSite, figure: EntryOf<'figures'>): Dataset {
  const { name, value, unit, period, asOf, scope, region, sources } = figure.data;
  const place = library.find('regions', region);
  const time = period ?? asOf;
  return {
    ...{ '@type': 'Dataset', name, description: `${name}：${describeFigureValue(figure)}` },
    variableMeasured: {
      ...{ '@type': 'PropertyValue', name, unitText: unit },
      ...(value === null ? {} : { value }),
      ...(scope === undefined ? {} : { description: scope }),
    },
    ...(time === undefined ? {} : { temporalCoverage: time }),
    ...(place ? { spatialCoverage: linkRegion(site, place) } : {}),
    isBasedOn: sources.flatMap(({ source }) => {
      const entry = library.find('sources', source);
      return entry ? [{ '@type': 'CreativeWork' as const, name: citeSource(entry.data).text }] : [];
    }),
    creator: nameOwner(site),
    license: licence,
  };
}

function linkRegion({ url }: LinkedSite, region: EntryOf<'regions'>): AdministrativeArea {
  return { '@type': 'AdministrativeArea', name: titleOf(region), url: url(addressOf(region)) };
}

export type DirectoryEntry = Extract<Entry, { collection: DirectoryName }>;

export function isDirectoryEntry(entry: Entry): entry is DirectoryEntry {
  return entry.collection in describers;
}

/** An entry of a directory, with its address and its other names. */
export function linkEntry(library: Library, site: LinkedSite, entry: DirectoryEntry): Thing {
  const describe = describers[entry.collection] as Describe<DirectoryName>;
  const others = namesOf(entry).slice(1);
  const thing: object = {
    ...(describe(library, site, entry) as object),
    url: site.url(addressOf(entry)),
    ...(others.length === 0 ? {} : { alternateName: others }),
  };
  return thing as Thing;
}

/** All figures as one set of data, with the files in which they can be had. */
export function linkFigures(site: LinkedSite, name: string, address: string): Dataset {
  return {
    ...{ '@type': 'Dataset', name: `${site.name}：${name}`, url: site.url(address), license: licence },
    description: '每个数字写明原文、时间、口径和来源；原文隐去的不填补。',
    creator: nameOwner(site),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: site.url('/data/figures.csv') },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: site.url('/data/figures.json'),
      },
    ],
  };
}
