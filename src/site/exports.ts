import { allExports } from '../exports/all-exports.ts';
import type { Export, ExportSite } from '../exports/export.ts';
import type { Library } from '../library/library.ts';
import { fixedPages } from './navigation.ts';
import { absoluteUrl, settings } from './settings.ts';

const site: ExportSite = {
  name: settings.name,
  tagline: settings.tagline,
  owner: settings.owner,
  url: absoluteUrl,
  pages: fixedPages,
};

/** The routes of all exports. */
export function listExportPaths() {
  return allExports.map((row) => ({ params: { export: row.path }, props: { row } }));
}

export function writeExport(row: Export, library: Library): string {
  return row.write(library, site);
}

/** What every page offers to readers' programs in its head. Addresses are below the base path. */
export const alternates = allExports.flatMap(({ path, title, alternate }) =>
  alternate === undefined
    ? []
    : [{ address: `/${path}`, title: `${settings.name} ${title}`, type: alternate }],
);

/** The files of open data under their headings. */
export function describeOpenData(library: Library) {
  const rows = allExports.flatMap(({ path, title, data }) =>
    data ? [{ address: `/${path}`, title, group: data.group, count: data.count(library) }] : [],
  );
  return [...Map.groupBy(rows, ({ group }) => group)].map(([label, files]) => ({ label, files }));
}
