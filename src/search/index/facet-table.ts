import type { FilterKey } from '../terms/filter-keys.ts';

/** One value by which a search is narrowed. */
export interface FacetRow {
  /** What the address says: an id of ours or the words themselves. */
  value: string;
  label: string;
  /** Depth in the tree of regions; 0 elsewhere. */
  depth: number;
  /** Numbers of the documents that carry it, in the order of the index; each written as the step from the one before. */
  steps: readonly number[];
}

export type FacetTable = Readonly<Record<FilterKey, readonly FacetRow[]>>;

export function listNumbers({ steps }: FacetRow): number[] {
  let number = -1;
  return steps.map((step) => (number += step));
}

export function listSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1));
}
