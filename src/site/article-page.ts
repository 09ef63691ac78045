import { addressOf, namesOf, type Article, type EntryOf } from '../library/entry.ts';
import { listExplainedFact } from '../library/explained.ts';
import { findExplainedDocument } from '../library/explained-document.ts';
import { listFacts, type Fact } from '../library/facts.ts';
import { faceOf } from '../library/faces.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import { listReferences } from '../model/references.ts';
import { computeStatus } from '../library/policy-status.ts';
import { findNeighbours, findRelated } from '../library/related.ts';
import type { NameTarget } from '../markdown/finish-body.ts';
import { listBasis } from './clauses.ts';
import { coverAddress } from './covers.ts';
import { listCitable } from '../exports/citation.ts';
import { linkArticle } from '../exports/linked-entries.ts';
import { listDisputes } from './disputes.ts';
import { linkedSite } from './page-data.ts';
import { hasShareImages, shareAddress } from './share-images.ts';

/** What the article refers to, with every name a reader may meet in the text, for links at the first mention. */
export function listNameTargets(library: Library, article: Article): NameTarget[] {
  const referred = listReferences(collections[article.collection].schema, article.data)
    .flatMap((reference) => library.resolve(reference) ?? [])
    .filter(({ collection }) => faceOf(collection).isLinkedByName);
  return [...new Set(referred)].map((entry) => ({
    names: namesOf(entry).filter((name) => name.length > 1),
    address: addressOf(entry),
  }));
}

/** The panel beside the text. A policy's status is computed, and left out where nobody can say; an explanation names the texts that it explains. */
export function listArticleFacts(library: Library, article: Article): Fact[] {
  const facts = [...listFacts(library, article), ...listBasisFact(library, article)];
  if (article.collection === 'speeches') return [...listExplainedFact(library, article), ...facts];
  if (article.collection !== 'policies') return facts;
  const status = computeStatus(library, article);
  if (status === undefined) return facts;
  const reason = article.data.status ? `（${article.data.status.reason}）` : '';
  return [
    { key: 'status', label: '效力状态', place: 'record', items: [{ text: status + reason }] },
    ...facts,
  ];
}

/** The clauses that the law cards say it rests on. */
function listBasisFact(library: Library, article: Article): Fact[] {
  const items = listBasis(library, article);
  return items.length === 0 ? [] : [{ key: 'basis', label: '依据条文', place: 'facts', items }];
}

export interface ExplainedDocument {
  /** 解读 or 摘要. */
  kind: string;
  title: string;
  address: string | undefined;
}

export interface CitedSource {
  source: EntryOf<'sources'>;
  locator: string | undefined;
}

export function listCitedSources(
  library: Library,
  citations: readonly { source: string; locator?: string | undefined }[] = [],
): CitedSource[] {
  return citations.flatMap(({ source, locator }) => {
    const entry = library.find('sources', source);
    return entry ? [{ source: entry, locator }] : [];
  });
}

export interface RelatedArticle {
  title: string;
  address: string;
  cover: string;
  /** What kind of article it is, and where it took place. */
  detail: string;
}

function describeRelated(library: Library, article: Article): RelatedArticle {
  const region = library.find('regions', article.data.region)?.data.name;
  return {
    title: article.data.title,
    address: addressOf(article),
    cover: coverAddress(article),
    detail: [collections[article.collection].label, region].filter(Boolean).join(' · '),
  };
}

/** Everything that the article layout shows, besides the text. */
export function describeArticle(library: Library, article: Article) {
  return {
    article,
    facts: listArticleFacts(library, article),
    citations: listCitedSources(library, article.data.sources),
    disputes: listDisputes(library, article.data.disputes),
    related: findRelated(library, article).map((other) => describeRelated(library, other)),
    neighbours: findNeighbours(library, article),
    names: listNameTargets(library, article),
    explainedDocument: describeExplained(library, article),
    things: [linkArticle(library, linkedSite, article)],
    citable: listCitable(library, linkedSite, article),
    shareImage: hasShareImages(library.articles().length) ? shareAddress(article) : undefined,
  };
}

/** For a page that explains a policy and is not its text: which document it is about, and our page of it. */
function describeExplained(library: Library, article: Article): ExplainedDocument | undefined {
  if (article.collection !== 'policies' || article.data.textKind === '全文') return undefined;
  const document = findExplainedDocument(library, article);
  return {
    kind: article.data.textKind,
    title: article.data.documentTitle,
    address: document && addressOf(document),
  };
}
