import { createHash } from 'node:crypto';
import { addressOf, titleOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { findNewestDay } from '../library/policy-status.ts';
import { collections } from '../model/collections.ts';
import { collectionNames, type CollectionName } from '../model/names.ts';
import { listColumns, listRows, writeCell } from './data-rows.ts';
import { cleanText, writeCsvCell, writeJsonText } from './escape.ts';
import type { Export, ExportSite, Written } from './export.ts';

/** All entries of a collection as JSON, each with its id and full address. */
export function writeJson(library: Library, name: CollectionName, site: Pick<ExportSite, 'url'>): string {
  return writeJsonText(listRows(library, name, site));
}

/** The same as JSON Lines (https://jsonlines.org): one entry a line, for programs that read one at a time. */
export function writeJsonLines(
  library: Library,
  name: CollectionName,
  site: Pick<ExportSite, 'url'>,
): string {
  const clean = (_key: string, part: unknown): unknown => (typeof part === 'string' ? cleanText(part) : part);
  return listRows(library, name, site)
    .map((row) => `${JSON.stringify(row, clean)}\n`)
    .join('');
}

/** Lines of CSV (RFC 4180) with a byte order mark, so that Excel and WPS read the Chinese. */
function writeCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCsvCell).join(',')).join('\r\n')}\r\n`;
}

/** A collection as a table with Chinese headings. */
export function writeTable(library: Library, name: CollectionName, site: Pick<ExportSite, 'url'>): string {
  const columns = listColumns(name);
  const rows = listRows(library, name, site).map((row) => columns.map(({ key }) => writeCell(row[key])));
  return writeCsv([columns.map(({ label }) => label), ...rows]);
}

const figureHead = [
  '名称',
  '数值',
  '单位',
  '约数',
  '分组',
  '地区',
  '时期',
  '截至',
  '口径',
  '原文写法',
  '来源',
  '网址',
];

/** The figures as a table that says where each comes from, in words. */
export function writeFiguresCsv(library: Library, { url }: Pick<ExportSite, 'url'>): string {
  const rows = library.list('figures').map((figure) => {
    const { name, value, unit, qualifier, theme, region, period, asOf, scope, wording, sources } =
      figure.data;
    const cited = sources.flatMap(({ source }) => library.find('sources', source) ?? []).map(titleOf);
    const place = library.find('regions', region)?.data.name;
    return [
      ...[name, value ?? '原文未公布', unit, qualifier, theme, place, period, asOf, scope, wording],
      ...[cited.join('；'), url(addressOf(figure))],
    ];
  });
  return writeCsv([figureHead, ...rows]);
}

/** How a table is called among the files: the figures have one that speaks in words, their plain one stands beside it. */
export function tablePath(name: CollectionName): string {
  return name === 'figures' ? 'data/figures-fields.csv' : `data/${name}.csv`;
}

/** What the data are, for programs that fetch them by themselves (https://datapackage.org/standard/data-package/). */
export function writeDataPackage(library: Library, site: ExportSite): string {
  const newest = findNewestDay(library);
  return writeJsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'open-data',
    title: `${site.name}开放数据`,
    description: site.tagline,
    homepage: site.url('/data/'),
    ...(newest === '' ? {} : { version: newest, created: `${newest}T00:00:00Z` }),
    licenses: [
      { name: 'CC-BY-4.0', title: '署名 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    contributors: [{ title: site.owner, roles: ['publisher'] }],
    resources: collectionNames.map((name) => ({
      ...{ name, title: collections[name].label, description: collections[name].about },
      path: tablePath(name).replace('data/', ''),
      ...{ type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      schema: {
        fields: listColumns(name).map(({ label, type, description }) => ({ name: label, type, description })),
        primaryKey: ['编号'],
      },
    })),
  });
}

/** The SHA-256 of every file of open data, as `sha256sum -c` reads it in the folder `data`. */
export async function writeSums(
  library: Library,
  site: ExportSite,
  files: readonly Export[],
): Promise<string> {
  const lines = await Promise.all(
    files.map(
      async ({ path, write }) => `${hash(await write(library, site))}  ${path.replace('data/', '')}\n`,
    ),
  );
  return lines.join('');
}

function hash(written: Written): string {
  return createHash('sha256').update(written).digest('hex');
}
