import { z } from 'zod';
import { addressOf, titleOf, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { collections } from '../model/collections.ts';
import type { CollectionName } from '../model/names.ts';
import { shapeOf } from '../model/schema-shape.ts';
import { writeCsvCell, writeJsonText } from './escape.ts';
import type { ExportSite } from './export.ts';

/** All entries of a collection as JSON, each with its id and full address; the fields are those of the content files, but
 *  for the notes between editors and the checks. */
export function writeJson(library: Library, name: CollectionName, { url }: Pick<ExportSite, 'url'>): string {
  const entries = library.list(name);
  return writeJsonText(
    entries.map((entry) => ({ id: entry.id, url: url(addressOf(entry)), ...omitInternal(entry) })),
  );
}

/** The fields of an entry without the notes between editors and the checks. */
function omitInternal({ collection, data }: Entry): Record<string, unknown> {
  const shape = shapeOf(collections[collection].schema);
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => {
      const field = shape[key];
      return field === undefined || z.globalRegistry.get(field)?.isInternal !== true;
    }),
  );
}

/** The figures as CSV (RFC 4180) with a byte order mark, so that Excel and WPS read the Chinese. */
export function writeFiguresCsv(library: Library, { url }: Pick<ExportSite, 'url'>): string {
  const head = [
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
  const rows = library.list('figures').map((figure) => {
    const { name, value, unit, qualifier, theme, region, period, asOf, scope, wording, sources } =
      figure.data;
    const cited = sources.flatMap(({ source }) => library.find('sources', source) ?? []).map(titleOf);
    const place = library.find('regions', region)?.data.name;
    return [
      name,
      value ?? '原文未公布',
      unit,
      qualifier,
      theme,
      place,
      period,
      asOf,
      scope,
      wording,
      cited.join('；'),
      url(addressOf(figure)),
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCsvCell).join(',')).join('\r\n')}\r\n`;
}
