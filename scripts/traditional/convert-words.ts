import { Converter, CustomConverter } from 'opencc-js/cn2t';
import type { Library } from '../../src/library/library.ts';

/** What `traditionalWords` of site.yaml says: a word in simplified characters, and how it is written here. */
export interface WrittenWord {
  from: string;
  to: string;
}

/** Family names that stay as they are; the dictionary takes them for the words 範, 於, 餘, 後, 黨, 鬱, 穀, 種. */
const keptSurnames = new Set('范于余后党郁谷种');

/** Turns simplified into traditional characters: words by the dictionary of OpenCC in the forms of Hong Kong, which are
 *  nearest to the printed ones of the mainland (為, 裏, 着), names of people and the words of site.yaml as they are written.
 *  One character stays one character. */
export function openConverter(library: Library): (text: string) => string {
  const convert = Converter({ from: 'cn', to: 'hk' });
  const words = [...listNames(library, convert), ...(library.site.traditionalWords ?? [])];
  const mends = words
    .map(({ from, to }): [string, string] => [convert(from), to])
    .filter(([made, right]) => made !== right);
  if (mends.length === 0) return convert;
  const mend = CustomConverter(mends);
  return (text) => mend(convert(text));
}

function listNames(library: Library, convert: (text: string) => string): WrittenWord[] {
  return library
    .list('people')
    .flatMap(({ data: { name, aliases = [] } }) =>
      [name, ...aliases]
        .filter((from) => keptSurnames.has(from.charAt(0)))
        .map((from) => ({ from, to: from.charAt(0) + convert(from.slice(1)) })),
    );
}
