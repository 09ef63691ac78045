import { describe, expect, test } from 'vitest';
import { openLittleLibrary } from '../../tests/little-library.ts';
import { createLibrary } from '../library/library.ts';
import { makeCase, makeEntry } from '../library/sample-entries.ts';
import { directoryNames } from '../model/names.ts';
import { describeBreadcrumbs, describeWebSite, writeJsonLd } from './json-ld.ts';
import { linkArticle, linkEntry, linkFigures } from './linked-entries.ts';

const site = { name: '文库', owner: '编辑部', url: (address: string) => `https://a.cn/x${address}` };
const parse = (things: Parameters<typeof writeJsonLd>[0]): Record<string, unknown> =>
  JSON.parse(writeJsonLd(things)) as Record<string, unknown>;

describe('structured data', () => {
  test('says of every entry of the little site what it is, and where', () => {
    const library = openLittleLibrary();
    const types = directoryNames.flatMap((name) =>
      library.list(name).map((entry) => {
        const thing = parse([linkEntry(library, site, entry)]);
        expect(thing['url']).toBe(`https://a.cn/x/${name}/${entry.id}/`);
        expect(thing['@context']).toBe('https://schema.org');
        return `${name}: ${String(thing['@type'])}`;
      }),
    );
    expect([...new Set(types)]).toEqual([
      'people: Person',
      'organizations: Organization',
      'regions: AdministrativeArea',
      'places: Place',
      'events: Event',
      'figures: Dataset',
      'programmes: Project',
      'documents: Legislation',
      'terms: Quotation',
      'topics: DefinedTerm',
      'booklets: Book',
      'sources: CreativeWork',
    ]);
  });

  test('gives the days of every article, and whose it is', () => {
    const library = openLittleLibrary();
    for (const article of library.articles())
      expect(parse([linkArticle(library, site, article)])).toMatchObject({
        ...{ '@type': 'Article', headline: article.data.title, datePublished: article.data.date },
        dateModified: article.data.updated ?? article.data.date,
        author: { name: expect.any(String) as string },
      });
  });

  test('names the official text behind a page about a policy', () => {
    const library = createLibrary([
      makeEntry('organizations', 'union', {
        name: '江州市总工会',
        kind: 'union',
        region: 'china',
        summary: '简介。',
        sources: [{ source: 'a' }],
      }),
    ]);
    const policy = makeEntry('policies', 'banfa', {
      ...{ title: '解读', summary: '摘要', date: '2026-01-02', region: 'china', sources: [{ source: 'a' }] },
      ...{ documentTitle: '办法', documentType: '办法', issuers: ['union'], level: '市', textKind: '解读' },
      ...{ documentNumber: '江工发〔2019〕3号', issuedOn: '2019-04-03' },
    });
    expect(parse([linkArticle(library, site, policy)])).toMatchObject({
      mentions: {
        ...{ '@type': 'Legislation', name: '办法', legislationIdentifier: '江工发〔2019〕3号' },
        legislationPassedBy: [{ '@type': 'Organization', name: '江州市总工会' }],
      },
    });
  });

  test('gives no value where the source hides the number, and no rule where a document is an award', () => {
    const hidden = makeEntry('figures', 'f', { name: '人数', value: null, unit: '名' });
    const library = createLibrary([hidden]);
    const figure = linkEntry(library, site, hidden) as { variableMeasured: object };
    expect(figure.variableMeasured).toEqual({ '@type': 'PropertyValue', name: '人数', unitText: '名' });
    const award = makeEntry('documents', 'd', {
      name: '江州工匠',
      documentType: '奖项',
      region: 'china',
      summary: '简介。',
      sources: [{ source: 'a' }],
    });
    expect(parse([linkEntry(library, site, award)])['@type']).toBe('CreativeWork');
  });

  test('leads from the home page to the page, below the base path', () => {
    const path = [
      { label: '案例', address: '/cases/' },
      { label: '题', address: '/cases/a/' },
    ];
    const things = [linkArticle(createLibrary([]), site, makeCase('a')), describeBreadcrumbs(site, path)];
    const graph = parse(things)['@graph'] as { itemListElement: { position: number; item: string }[] }[];
    expect(graph[1]?.itemListElement.map(({ position, item }) => [position, item])).toEqual([
      [1, 'https://a.cn/x/'],
      [2, 'https://a.cn/x/cases/'],
      [3, 'https://a.cn/x/cases/a/'],
    ]);
  });

  test('tells how to search the site, and where its figures can be had', () => {
    expect(parse([describeWebSite(site, '副题')])).toMatchObject({
      ...{ '@type': 'WebSite', url: 'https://a.cn/x/' },
      potentialAction: { target: { urlTemplate: 'https://a.cn/x/search/?q={search_term_string}' } },
    });
    expect(parse([linkFigures(site, '数据', '/figures/')])).toMatchObject({
      ...{ '@type': 'Dataset', url: 'https://a.cn/x/figures/' },
      distribution: [
        { contentUrl: 'https://a.cn/x/data/figures.csv' },
        { contentUrl: 'https://a.cn/x/data/figures.json' },
      ],
    });
  });

  test('cannot close the element that holds it', () => {
    const text = writeJsonLd([{ '@type': 'Thing', name: '</script><b>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: '</script><b>' });
  });
});
