import type { BreadcrumbList, Graph, Thing, WebSite, WithContext } from 'schema-dts';
import { cleanText } from './escape.ts';
import type { ExportSite } from './export.ts';

/** What search engines and other machines are told of a page (https://schema.org, as JSON-LD). The types are those of schema-dts,
 *  so that a property that a type does not have is an error before it is published. */

/** The part of an export's site that structured data speaks of. */
export type LinkedSite = Pick<ExportSite, 'name' | 'owner' | 'url'>;

/** The things of a page as the text of a `<script type="application/ld+json">`. No `<` stands in it: nothing can close the element. */
export function writeJsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const data: WithContext<Thing> | Graph | undefined =
    things.length > 1 || only === undefined
      ? { '@context': 'https://schema.org', '@graph': things }
      : ({ '@context': 'https://schema.org', ...(only as object) } as WithContext<Thing>);
  const clean = (_key: string, part: unknown): unknown => (typeof part === 'string' ? cleanText(part) : part);
  return JSON.stringify(data, clean).replaceAll('<', '\\u003c');
}

/** Where a page stands, from the home page to itself. */
export function describeBreadcrumbs(
  { name, url }: LinkedSite,
  path: readonly { label: string; address: string }[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: name, address: '/' }, ...path].map(({ label, address }, at) => ({
      ...{ '@type': 'ListItem' as const, position: at + 1, name: label },
      item: url(address),
    })),
  };
}

/** The site itself, with its search. */
export function describeWebSite({ name, owner, url }: LinkedSite, tagline: string): WebSite {
  return {
    ...{ '@type': 'WebSite', name, description: tagline, url: url('/'), inLanguage: 'zh-CN' },
    publisher: { '@type': 'Organization', name: owner },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url('/search/')}?q={search_term_string}` },
      // Search engines ask for this key, which schema.org writes as an annotation of the action.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}
