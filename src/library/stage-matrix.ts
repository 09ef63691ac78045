import { listStages } from '../model/site.ts';
import { compareIds } from '../text/order.ts';
import type { EntryOf } from './entry.ts';
import type { Library } from './library.ts';
import { regionKey } from './regions.ts';

/** What one place did under one stage. */
export interface StageCell {
  stage: string;
  programmes: readonly EntryOf<'programmes'>[];
  cases: readonly EntryOf<'cases'>[];
}

export interface StageRow {
  region: EntryOf<'regions'>;
  cells: readonly StageCell[];
}

/** Places against stages. A place with nothing under any stage has no row; the wider region stands before the narrower. */
export function crossStages(library: Library): StageRow[] {
  const stages = listStages(library.site);
  const keyOf = ({ region }: StageRow): string => regionKey(library, region.id);
  return library
    .list('regions')
    .map((region) => ({ region, cells: stages.map((stage) => fillCell(library, region.id, stage)) }))
    .filter(({ cells }) => cells.some((cell) => countCell(cell) > 0))
    .sort((left, right) => compareIds(keyOf(left), keyOf(right)));
}

export function countCell({ programmes, cases }: StageCell): number {
  return programmes.length + cases.length;
}

/** How many programmes and cases stand under each stage, each counted once. */
export function countStages(library: Library): Map<string, number> {
  const rows = crossStages(library);
  return new Map(
    listStages(library.site).map((stage, column) => [
      stage,
      rows.reduce((sum, { cells }) => sum + (cells[column] ? countCell(cells[column]) : 0), 0),
    ]),
  );
}

function fillCell(library: Library, region: string, stage: string): StageCell {
  const belongs = ({ data }: EntryOf<'programmes'> | EntryOf<'cases'>): boolean =>
    data.region === region && data.stages?.includes(stage) === true;
  return {
    stage,
    programmes: library.list('programmes').filter(belongs),
    cases: library.list('cases').filter(belongs),
  };
}
