import { titleOf, type EntryOf } from '../library/entry.ts';
import { describeFigureTime, describeFigureValue } from '../library/figure-groups.ts';
import type { Library } from '../library/library.ts';
import { nameSource } from '../library/source-name.ts';
import { describeTermDate } from '../library/term-groups.ts';

/** A number or a quotation as a reader takes it along: alone, and with where it comes from. */
export interface Taken {
  bare: string;
  sourced: string;
}

/** `34.97%（江州市，2020年，高技能人才占比）——市总工会《报告》`. */
export function takeFigure(library: Library, figure: EntryOf<'figures'>): Taken {
  const bare = describeFigureValue(figure);
  const region = library.find('regions', figure.data.region);
  const facts = [region && titleOf(region), describeFigureTime(figure), titleOf(figure), figure.data.scope];
  return { bare, sourced: `${bare}（${facts.filter(Boolean).join('，')}）${nameOrigins(library, figure)}` };
}

/** `“原话”（谁，何时，什么场合）——来源`. */
export function takeTerm(library: Library, term: EntryOf<'terms'>): Taken {
  const { text, said, saidOn, occasion } = term.data;
  const facts = [said, saidOn === undefined ? '' : describeTermDate(term), occasion];
  return {
    bare: text,
    sourced: `“${text}”（${facts.filter(Boolean).join('，')}）${nameOrigins(library, term)}`,
  };
}

function nameOrigins(library: Library, { data }: EntryOf<'figures'> | EntryOf<'terms'>): string {
  const ids = [...new Set(data.sources.map(({ source }) => source))];
  const names = library.pick('sources', ids).map(nameSource);
  return names.length === 0 ? '' : `——${names.join('；')}`;
}
