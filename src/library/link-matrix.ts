import { listStages } from '../model/site.ts';
import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { listRegionPath } from './regions.ts';

/** What one place did under one link. */
export interface LinkCell {
  link: string;
  programmes: readonly EntryOf<'programmes'>[];
  cases: readonly EntryOf<'cases'>[];
}

export interface LinkRow {
  region: EntryOf<'regions'>;
  cells: readonly LinkCell[];
}

/** Places against links. A place with nothing under any link has no row; the wider region stands before the narrower. */
export function crossLinks(library: Library): LinkRow[] {
  const links = listStages(library.site);
  return library
    .list('regions')
    .map((region) => ({ region, cells: links.map((link) => fillCell(library, region.id, link)) }))
    .filter(({ cells }) => cells.some((cell) => countCell(cell) > 0))
    .sort((left, right) => (keyOf(library, left) < keyOf(library, right) ? -1 : 1));
}

export function countCell({ programmes, cases }: LinkCell): number {
  return programmes.length + cases.length;
}

/** How many programmes and cases stand under each link, each counted once. */
export function countLinks(library: Library): Map<string, number> {
  const rows = crossLinks(library);
  return new Map(
    listStages(library.site).map((link, column) => [
      link,
      rows.reduce((sum, { cells }) => sum + (cells[column] ? countCell(cells[column]) : 0), 0),
    ]),
  );
}

function fillCell(library: Library, region: string, link: string): LinkCell {
  const belongs = ({ data }: EntryOf<'programmes'> | EntryOf<'cases'>): boolean =>
    data.region === region && data.links?.includes(link) === true;
  return {
    link,
    programmes: library.list('programmes').filter(belongs),
    cases: library.list('cases').filter(belongs),
  };
}

function keyOf(library: Library, { region }: LinkRow): string {
  return listRegionPath(library, region.id)
    .map(({ id }) => id)
    .join('/');
}
