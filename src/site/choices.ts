import type { FacetValue } from '../library/facets.ts';

/** One of the lists from which a reader narrows or orders a page: 全部地区, 江州市, 按音序. Each option is a page of its own. */
export interface Choice {
  /** What the closed list says: all, or what is chosen. */
  label: string;
  isNarrowed: boolean;
  options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  text: string;
  /** Below the base path, or `#part` for a part of the page itself. */
  address: string;
  isChosen: boolean;
  count?: number;
  /** Depth in a tree of values. */
  depth: number;
}

interface Narrowing {
  /** 地区: its list says 全部地区 while nothing is chosen. */
  label: string;
  values: readonly FacetValue[];
  chosen: string | undefined;
  /** Address of the list without any narrowing. */
  all: string;
  addressOfValue: (id: string) => string;
}

/** Whether a facet offers a choice. Without one its pages are not made: nothing would lead to them. */
export function isNarrowable(values: readonly FacetValue[]): boolean {
  return values.length > 1;
}

/** The list that narrows a page by one facet; none where there is nothing to choose between. */
export function describeNarrowing({ label, values, chosen, all, addressOfValue }: Narrowing): Choice[] {
  if (!isNarrowable(values) && chosen === undefined) return [];
  const found = values.find(({ id }) => id === chosen);
  const everything = { text: `全部${label}`, address: all, isChosen: found === undefined, depth: 0 };
  const options = values.map(({ id, label: text, count, depth }) => ({
    ...{ text, count, depth },
    address: addressOfValue(id),
    isChosen: id === chosen,
  }));
  return [
    {
      label: found?.label ?? everything.text,
      isNarrowed: found !== undefined,
      options: [everything, ...options],
    },
  ];
}

/** The list that leads to the parts of the page itself. */
export function describeParts(
  label: string,
  parts: readonly { id: string; label: string; count?: number }[],
): Choice[] {
  if (parts.length < 2) return [];
  const options = parts.map(({ id, label: text, ...rest }) => ({
    ...rest,
    text,
    address: `#${id}`,
    isChosen: false,
    depth: 0,
  }));
  return [{ label, isNarrowed: false, options }];
}
